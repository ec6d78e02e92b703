package org.twocounts.analysis;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.twocounts.model.Apportionment;
import org.twocounts.model.Census;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionCalendar;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.ResidentPopulation;
import org.twocounts.model.StateResult;

/**
 * How many electors each state has in an election: those appointed in one of the record, those
 * allotted by the census in force in one that is still to come.
 *
 * @param byState by code, states with electors only
 * @param majority the fewest that elect
 * @param census by which an election to come has them; empty for one of the record
 * @param sources ids of the sources of an election to come; empty for one of the record
 */
public record ElectorsAtStake(
    int year,
    Map<String, Integer> byState,
    int majority,
    Optional<Census> census,
    Set<String> sources) {
  private static final int SENATORS = 2;

  public ElectorsAtStake {
    byState = Collections.unmodifiableMap(new TreeMap<>(byState));
    sources = Collections.unmodifiableSet(new LinkedHashSet<>(sources));
  }

  /**
   * Those of an election.
   *
   * @throws NotDefinedException if the record neither has the election nor a census by which it
   *     will be held
   */
  public static ElectorsAtStake of(ElectionRecord record, int year) {
    return record
        .findElection(year)
        .map(ElectorsAtStake::appointed)
        .orElseGet(() -> coming(record, year));
  }

  /** Those of the election after the last of the record; empty where its census is not there. */
  public static Optional<ElectorsAtStake> ofNext(ElectionRecord record) {
    try {
      return last(record).map(e -> coming(record, ElectionCalendar.next(e.year())));
    } catch (NotDefinedException e) {
      return Optional.empty();
    }
  }

  /** All electors. */
  public int total() {
    return byState.values().stream().mapToInt(n -> n).sum();
  }

  private static Optional<Election> last(ElectionRecord record) {
    return record.elections().stream().max(Comparator.comparingInt(Election::year));
  }

  private static ElectorsAtStake appointed(Election election) {
    Map<String, Integer> byState = new TreeMap<>();
    election.states().stream()
        .filter(StateResult::tookPart)
        .filter(s -> s.electorsAppointed() > 0)
        .forEach(s -> byState.put(s.state(), s.electorsAppointed()));
    return new ElectorsAtStake(
        election.year(), byState, election.majority(), Optional.empty(), Set.of());
  }

  private static ElectorsAtStake coming(ElectionRecord record, int year) {
    boolean follows = last(record).map(e -> year > e.year()).orElse(false);
    if (!follows || !ElectionCalendar.isDue(year)) {
      throw new NotDefinedException("no election of " + year + " in the record");
    }
    Census census =
        record.censuses().stream()
            .filter(c -> c.appliesTo(year))
            .findFirst()
            .orElseThrow(
                () ->
                    new NotDefinedException(
                        year
                            + ": no census of the record says how many electors states will have"));
    return byCensus(record, year, census);
  }

  /** Seats and two for each state; the District as many as the least of them. */
  private static ElectorsAtStake byCensus(ElectionRecord record, int year, Census census) {
    List<Apportionment> seats =
        record.apportionment().stream().filter(a -> a.census() == census.census()).toList();
    if (seats.isEmpty()) {
      throw new NotDefinedException(
          year + ": the record has no seats of states by the census of " + census.census());
    }
    Map<String, Integer> byState = new TreeMap<>();
    Set<String> sources = new LinkedHashSet<>();
    seats.forEach(a -> byState.put(a.state(), a.seats() + SENATORS));
    seats.forEach(a -> sources.add(a.seatsSource()));
    int least = byState.values().stream().mapToInt(n -> n).min().orElseThrow();
    for (ResidentPopulation place : record.residentPopulations()) {
      if (place.census() == census.census()) {
        byState.putIfAbsent(place.state(), least);
      }
    }
    int total = byState.values().stream().mapToInt(n -> n).sum();
    return new ElectorsAtStake(year, byState, total / 2 + 1, Optional.of(census), sources);
  }
}
