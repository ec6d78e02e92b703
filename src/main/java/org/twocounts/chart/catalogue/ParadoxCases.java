package org.twocounts.chart.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.twocounts.model.Apportionment;
import org.twocounts.model.ApportionmentLaw;
import org.twocounts.model.ApportionmentMethod;
import org.twocounts.model.ElectionRecord;
import org.twocounts.rule.apportionment.AlabamaParadox;
import org.twocounts.rule.apportionment.CensusCount;
import org.twocounts.rule.apportionment.Claimant;
import org.twocounts.rule.apportionment.NewStatesParadox;
import org.twocounts.rule.apportionment.PopulationParadox;
import org.twocounts.rule.apportionment.SeatDivision;
import org.twocounts.rule.apportionment.SeatTerms;

/** Paradoxes of Hamilton's method in the censuses, those nearest to the House of the law. */
final class ParadoxCases {
  static final ApportionmentMethod METHOD = ApportionmentMethod.HAMILTON;

  /** A method without paradoxes, beside it. */
  static final ApportionmentMethod OTHER = ApportionmentMethod.WEBSTER;

  private static final int AROUND = 12;
  private static final int AROUND_YEARS = 30;
  private static final int LARGEST = 600;

  private final List<Apportionment> rows;
  private final List<ApportionmentLaw> laws;

  ParadoxCases(ElectionRecord record) {
    rows = record.apportionment();
    laws = record.apportionmentLaws();
  }

  /** The censuses divided by the method by law, in order. */
  List<Integer> byLaw() {
    return laws.stream()
        .filter(law -> law.method() == METHOD)
        .map(ApportionmentLaw::firstCensus)
        .toList();
  }

  /** The first census after those, for which the method was given up. */
  Optional<Integer> givenUpIn() {
    List<Integer> own = byLaw();
    return laws.stream()
        .map(ApportionmentLaw::firstCensus)
        .filter(census -> !own.isEmpty() && census > own.get(own.size() - 1))
        .findFirst();
  }

  /**
   * Seats of a state at every House size around the first that costs it a seat.
   *
   * @param falls sizes at which it has fewer seats than in a House of one less, at least one
   */
  record Alabama(int census, String state, List<Size> sizes, List<AlabamaParadox> falls) {
    Alabama {
      sizes = List.copyOf(sizes);
      falls = List.copyOf(falls);
    }
  }

  /**
   * Seats of one state in a House of one size.
   *
   * @param otherSeats by the other method, or without the state that joins
   */
  record Size(int house, int seats, int otherSeats) {}

  /**
   * A state that loses a seat to one that grew less.
   *
   * @param loser its seats in a House of that size by every census around, in order
   * @param winner those of the other
   */
  record Population(
      int earlier,
      int later,
      PopulationParadox paradox,
      List<CensusSeats> loser,
      List<CensusSeats> winner) {
    Population {
      loser = List.copyOf(loser);
      winner = List.copyOf(winner);
    }
  }

  /** Seats of one state by one census. */
  record CensusSeats(int census, int seats) {}

  /**
   * A state whose joining moves seats between others.
   *
   * @param state of those that lose by it the first
   * @param sizes its seats at every House size around with the joining state, and without it and
   *     its seats
   */
  record NewState(int census, NewStatesParadox paradox, String state, List<Size> sizes) {
    NewState {
      sizes = List.copyOf(sizes);
    }
  }

  /** The state's loss nearest to the House of the law; empty where a census shows none. */
  Optional<Alabama> alabama(int census, String state) {
    CensusCount count = CensusCount.of(census, rows);
    if (count.states().isEmpty()) {
      return Optional.empty();
    }
    int least = count.states().size();
    List<AlabamaParadox> all =
        AlabamaParadox.find(count, METHOD, least, LARGEST).stream()
            .filter(p -> p.state().equals(state))
            .toList();
    return all.stream()
        .min(Comparator.comparingInt(p -> Math.abs(p.house() - lawHouse(census))))
        .map(p -> around(count, state, p.house(), all));
  }

  private static Alabama around(
      CensusCount count, String state, int house, List<AlabamaParadox> all) {
    int from = Math.max(count.states().size(), house - AROUND);
    List<Size> sizes =
        IntStream.rangeClosed(from, house + AROUND)
            .mapToObj(
                h -> new Size(h, seats(count, METHOD, state, h), seats(count, OTHER, state, h)))
            .toList();
    List<AlabamaParadox> falls =
        all.stream().filter(p -> p.house() > from && p.house() <= house + AROUND).toList();
    return new Alabama(count.census(), state, sizes, falls);
  }

  private static int seats(CensusCount count, ApportionmentMethod method, String state, int house) {
    return SeatDivision.by(method).divide(count.states(), house, SeatTerms.STATES).of(state);
  }

  /** The instance nearest to the House of the law; of several the gainer that grew least. */
  Optional<Population> population() {
    return censuses()
        .flatMap(later -> previous(later).stream().flatMap(earlier -> population(earlier, later)))
        .min(
            Comparator.<Population>comparingInt(
                    p -> Math.abs(p.paradox().house() - lawHouse(p.later())))
                .thenComparingDouble(p -> p.paradox().winner().growth()))
        .map(this::followed);
  }

  private Stream<Population> population(int earlier, int later) {
    CensusCount before = CensusCount.of(earlier, rows);
    CensusCount count = CensusCount.of(later, rows);
    return IntStream.rangeClosed(count.states().size(), LARGEST)
        .boxed()
        .flatMap(house -> PopulationParadox.find(before, count, METHOD, house).stream())
        .map(p -> new Population(earlier, later, p, List.of(), List.of()));
  }

  private Population followed(Population found) {
    PopulationParadox p = found.paradox();
    return new Population(
        found.earlier(),
        found.later(),
        p,
        course(found, p.loser().state()),
        course(found, p.winner().state()));
  }

  /** The seats of a state in the House of a case, by the censuses around that counted it. */
  private List<CensusSeats> course(Population found, String state) {
    return rows.stream()
        .map(Apportionment::census)
        .distinct()
        .filter(c -> c >= found.earlier() - AROUND_YEARS && c <= found.later() + AROUND_YEARS)
        .sorted()
        .map(c -> CensusCount.of(c, rows))
        .filter(count -> count.states().stream().anyMatch(s -> s.name().equals(state)))
        .filter(count -> count.states().size() <= found.paradox().house())
        .map(
            count ->
                new CensusSeats(
                    count.census(), seats(count, METHOD, state, found.paradox().house())))
        .toList();
  }

  private Optional<Integer> previous(int census) {
    return rows.stream()
        .filter(r -> r.census() < census && r.population().isPresent())
        .map(Apportionment::census)
        .max(Comparator.naturalOrder());
  }

  /** In the House of the law of the latest such census, the joining state with fewest seats. */
  Optional<NewState> newState() {
    return censuses()
        .flatMap(
            census ->
                NewStatesParadox.find(CensusCount.of(census, rows), METHOD, lawHouse(census))
                    .stream()
                    .map(p -> new NewState(census, p, loser(p), List.of())))
        .min(
            Comparator.<NewState>comparingInt(n -> -n.census())
                .thenComparingInt(n -> n.paradox().seatsAdded())
                .thenComparingInt(n -> n.paradox().changes().size())
                .thenComparing(n -> n.paradox().joining()))
        .map(this::followed);
  }

  private static String loser(NewStatesParadox paradox) {
    return paradox.changes().entrySet().stream()
        .filter(e -> e.getValue().after() < e.getValue().before())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private NewState followed(NewState found) {
    NewStatesParadox paradox = found.paradox();
    CensusCount count = CensusCount.of(found.census(), rows);
    List<Claimant> others =
        count.states().stream().filter(s -> !s.name().equals(paradox.joining())).toList();
    int least = Math.max(count.states().size(), others.size() + paradox.seatsAdded());
    int from = Math.max(least, paradox.house() - AROUND);
    List<Size> sizes =
        IntStream.rangeClosed(from, paradox.house() + AROUND)
            .mapToObj(
                h ->
                    new Size(
                        h,
                        seats(count, METHOD, found.state(), h),
                        SeatDivision.by(METHOD)
                            .divide(others, h - paradox.seatsAdded(), SeatTerms.STATES)
                            .of(found.state())))
            .toList();
    return new NewState(found.census(), paradox, found.state(), sizes);
  }

  /** Those divided by the method by law, and the next, for which it was given up. */
  private Stream<Integer> censuses() {
    return Stream.concat(byLaw().stream(), givenUpIn().stream())
        .filter(census -> !CensusCount.of(census, rows).states().isEmpty());
  }

  private int lawHouse(int census) {
    return rows.stream().filter(r -> r.census() == census).mapToInt(Apportionment::seats).sum();
  }
}
