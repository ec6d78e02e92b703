package org.twocounts.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.twocounts.model.Apportionment;
import org.twocounts.model.Census;
import org.twocounts.model.DistrictResult;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionCalendar;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.ElectorLaw;
import org.twocounts.model.State;
import org.twocounts.model.StateResult;

/**
 * The election after the last of the record: who will choose how many electors, if no law changes.
 *
 * @param census by which seats of the House are divided
 * @param lawful whether the record says that the census is in force for that election; else it is
 *     its latest
 * @param units by state, a state's districts after it
 */
public record ComingElection(int year, int census, boolean lawful, List<Unit> units) {
  private static final int SENATORS = 2;

  public ComingElection {
    units = List.copyOf(units);
  }

  /**
   * A state or a district that chooses electors.
   *
   * @param unit such as {@code OH} or {@code ME-2}
   * @param electors of a state with districts those at large
   * @param lastLeader who led its vote in the last election of the record; empty where nobody did
   */
  public record Unit(String unit, String state, int electors, Optional<String> lastLeader) {}

  /** The coming election; empty where the record has no election, or no seats by a late census. */
  public static Optional<ComingElection> find(ElectionRecord record) {
    if (record.elections().isEmpty()) {
      return Optional.empty();
    }
    Election last = record.elections().get(record.elections().size() - 1);
    int year = ElectionCalendar.next(last.year());
    OptionalInt inForce =
        record.censuses().stream().filter(c -> c.appliesTo(year)).mapToInt(Census::census).max();
    OptionalInt latest = record.apportionment().stream().mapToInt(Apportionment::census).max();
    int census = inForce.orElse(latest.orElse(0));
    List<Apportionment> seats =
        record.apportionment().stream().filter(a -> a.census() == census).toList();
    boolean isKnown =
        last.states().stream()
            .filter(s -> s.electorsAppointed() > 0 && !s.state().equals(State.CAPITAL))
            .allMatch(s -> seats.stream().anyMatch(a -> a.state().equals(s.state())));
    return isKnown && !seats.isEmpty()
        ? Optional.of(
            new ComingElection(year, census, inForce.isPresent(), units(record, last, year, seats)))
        : Optional.empty();
  }

  /** All electors. */
  public int electors() {
    return units.stream().mapToInt(Unit::electors).sum();
  }

  private static List<Unit> units(
      ElectionRecord record, Election last, int year, List<Apportionment> seats) {
    int fewest = seats.stream().mapToInt(Apportionment::seats).min().orElseThrow() + SENATORS;
    List<Unit> units = new ArrayList<>();
    for (StateResult state : last.states()) {
      OptionalInt own =
          seats.stream()
              .filter(a -> a.state().equals(state.state()))
              .mapToInt(Apportionment::seats)
              .findFirst();
      if (own.isPresent()) {
        add(record.findElectorLaw(state.state(), year), state, own.getAsInt(), units);
      } else if (state.state().equals(State.CAPITAL) && state.electorsAppointed() > 0) {
        units.add(new Unit(state.state(), state.state(), fewest, leader(state)));
      }
    }
    return units;
  }

  private static void add(
      Optional<ElectorLaw> law, StateResult state, int seats, List<Unit> units) {
    OptionalInt atLarge = law.map(ElectorLaw::atLarge).orElse(OptionalInt.empty());
    units.add(
        new Unit(state.state(), state.state(), atLarge.orElse(seats + SENATORS), leader(state)));
    if (atLarge.isPresent()) {
      for (int i = 1; i <= seats + SENATORS - atLarge.getAsInt(); i++) {
        String unit = state.state() + "-" + i;
        units.add(new Unit(unit, state.state(), 1, leader(state, unit)));
      }
    }
  }

  private static Optional<String> leader(StateResult state) {
    return StateLeader.of(state);
  }

  private static Optional<String> leader(StateResult state, String unit) {
    return state.districts().stream()
        .filter(d -> d.unit().equals(unit))
        .map(DistrictResult::results)
        .findFirst()
        .flatMap(StateLeader::of);
  }
}
