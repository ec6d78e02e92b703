package org.twocounts.data.validation;

import java.util.OptionalInt;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.StateResult;

/** Electors allotted against House seats (Art. II sec. 1; 23rd Amendment). */
final class ElectorsAllotted implements Rule {
  @Override
  public String id() {
    return "electors-allotted";
  }

  @Override
  public String description() {
    return "Electors allotted are House seats and two; a place without seats has as many as the"
        + " least populous state.";
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    ElectionRecord record = facts.record();
    Seats seats = facts.seats();
    if (seats.isUnknown()) {
      return;
    }
    for (Election election : record.elections()) {
      Place place = Place.of(election.year());
      if (seats.census(election.year()).isEmpty()) {
        violations.add(place, "no census is in force");
        continue;
      }
      for (StateResult state : election.states()) {
        if (seats.mayHaveChanged(election.year(), state.state())
            && !facts.isUnapportioned(state.state())) {
          continue;
        }
        OptionalInt right =
            facts.isUnapportioned(state.state())
                ? fewest(facts, election)
                : plusTwo(seats.at(election.year(), state.state()));
        check(state, right, place.state(state.state()), violations);
      }
    }
  }

  private static OptionalInt plusTwo(OptionalInt seats) {
    return seats.isPresent() ? OptionalInt.of(seats.getAsInt() + 2) : seats;
  }

  private static OptionalInt fewest(RecordFacts facts, Election election) {
    return election.states().stream()
        .filter(s -> !facts.isUnapportioned(s.state()))
        .flatMapToInt(s -> s.electorsAllotted().stream())
        .min();
  }

  private static void check(
      StateResult state, OptionalInt right, Place place, Violations violations) {
    OptionalInt allotted = state.electorsAllotted();
    if (allotted.isPresent() && !allotted.equals(right)) {
      violations.add(
          place,
          "electorsAllotted "
              + allotted.getAsInt()
              + (right.isPresent()
                  ? ", but seats and two are " + right.getAsInt()
                  : ", but neither the census in force nor a seat change gives it seats"));
    }
  }
}
