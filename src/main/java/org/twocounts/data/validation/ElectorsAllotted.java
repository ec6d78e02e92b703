package org.twocounts.data.validation;

import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.ResidentPopulation;
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
  public void check(ElectionRecord record, Violations violations) {
    if (record.censuses().isEmpty()) {
      return;
    }
    Seats seats = new Seats(record);
    Set<String> unapportioned =
        record.residentPopulations().stream()
            .map(ResidentPopulation::state)
            .collect(Collectors.toSet());
    for (Election election : record.elections()) {
      Place place = Place.of(election.year());
      if (seats.census(election.year()).isEmpty()) {
        violations.add(place, "no census is in force");
        continue;
      }
      for (StateResult state : election.states()) {
        boolean place23 = unapportioned.contains(state.state());
        OptionalInt right =
            place23
                ? fewest(election, unapportioned)
                : plusTwo(seats.at(election.year(), state.state()));
        check(state, right, place.state(state.state()), violations);
      }
    }
  }

  private static OptionalInt plusTwo(OptionalInt seats) {
    return seats.isPresent() ? OptionalInt.of(seats.getAsInt() + 2) : seats;
  }

  private static OptionalInt fewest(Election election, Set<String> unapportioned) {
    return election.states().stream()
        .filter(s -> !unapportioned.contains(s.state()))
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
