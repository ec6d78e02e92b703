package org.twocounts.importing;

import java.util.OptionalInt;
import org.twocounts.data.validation.Seats;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.ElectorLaw;
import org.twocounts.model.State;

/** How many electors a state has in an election, and how it divides them. */
final class ElectorsByLaw {
  private static final int SENATORS = 2;

  private final ElectionRecord record;
  private final Seats seats;
  private final int year;
  private final int censusOf;

  /**
   * Prepares to ask.
   *
   * @param like the election from whose census seats are taken; that of the year where one is in
   *     force
   */
  ElectorsByLaw(ElectionRecord record, int year, OptionalInt like) {
    this.record = record;
    this.seats = new Seats(record);
    this.year = year;
    this.censusOf = seats.census(year).isPresent() ? year : like.orElse(year);
  }

  /** The census by which electors are allotted; empty where none is in force. */
  OptionalInt census() {
    return seats.census(censusOf).stream().mapToInt(c -> c.census()).findFirst();
  }

  /** House seats and two; for the capital as many as the least populous state; 0 where unknown. */
  int electors(String state) {
    if (state.equals(State.CAPITAL)) {
      return record.states().stream()
          .filter(s -> !s.state().equals(State.CAPITAL))
          .flatMapToInt(s -> seats.at(censusOf, s.state()).stream())
          .map(n -> n + SENATORS)
          .min()
          .orElse(0);
    }
    OptionalInt own = seats.at(censusOf, state);
    return own.isPresent() ? own.getAsInt() + SENATORS : 0;
  }

  /** Electors of the whole state under a law that gives each district one; empty without. */
  OptionalInt atLarge(String state) {
    return record.findElectorLaw(state, year).map(ElectorLaw::atLarge).orElse(OptionalInt.empty());
  }
}
