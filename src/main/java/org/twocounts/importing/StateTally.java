package org.twocounts.importing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the rows of a state say: of the whole, of its districts, of its counties. */
final class StateTally {
  private final PartTally whole = new PartTally();
  private final Map<Integer, PartTally> districts = new TreeMap<>();
  private final Map<String, PartTally> counties = new LinkedHashMap<>();
  private final PartTally countyTotal = new PartTally();

  PartTally at(RowPlace.InState place) {
    if (place.countyTotal()) {
      return countyTotal;
    }
    if (place.county().isPresent()) {
      String county = place.county().get() + '\u0000' + place.district().orElse(0);
      PartTally part = counties.computeIfAbsent(county, c -> new PartTally());
      return part;
    }
    return place.district().isPresent()
        ? districts.computeIfAbsent(place.district().getAsInt(), d -> new PartTally())
        : whole;
  }

  /** The state's votes: its own row, else the sum of its counties, else of its districts. */
  PartTally state() {
    if (isTold(whole)) {
      return whole;
    }
    if (counties.isEmpty() && isTold(countyTotal)) {
      return countyTotal;
    }
    PartTally sum = new PartTally();
    (counties.isEmpty() ? districts : counties).values().forEach(sum::addAll);
    return sum;
  }

  private static boolean isTold(PartTally part) {
    return !part.votes().isEmpty()
        || !part.shares().isEmpty()
        || !part.electors().isEmpty()
        || part.winner().isPresent();
  }

  /** By number. */
  Map<Integer, PartTally> districts() {
    return districts;
  }

  int counties() {
    return counties.size();
  }

  /** All shares of the state and its districts. */
  Stream<BigDecimal> shares() {
    return Stream.concat(Stream.of(whole), districts.values().stream())
        .flatMap(p -> p.shares().values().stream());
  }

  /** The state's own rows and those of its districts, not those of its counties. */
  List<PartTally> whole() {
    List<PartTally> all = new ArrayList<>(districts.values());
    all.add(whole);
    return all;
  }

  Iterable<PartTally> parts() {
    Map<Object, PartTally> all = new LinkedHashMap<>();
    all.put("", whole);
    all.putAll(districts);
    all.putAll(counties);
    return all.values();
  }

  /** The state's row of totals, where its counties are summed. */
  Optional<PartTally> rowOfTotals() {
    return isTold(countyTotal) && !counties.isEmpty() ? Optional.of(countyTotal) : Optional.empty();
  }
}
