package org.twocounts.data.validation;

import java.util.Optional;
import org.twocounts.data.validation.StatesOfTheUnion.Settled;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.State;
import org.twocounts.words.NearestName;

/** States of the Union as they are; a record's own states may be called what they like. */
final class SettledStates implements Rule {
  @Override
  public String id() {
    return "settled-states";
  }

  @Override
  public String description() {
    return "A state of the Union has its postal code, name, federal code and first election (or the"
        + " record's first, where that is later), and the state from which it separated.";
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    ElectionRecord record = facts.record();
    StatesOfTheUnion union = new StatesOfTheUnion();
    for (State state : record.states()) {
      if (!state.name().equals(state.state())) {
        check(record, union, state, violations);
      }
    }
  }

  private static void check(
      ElectionRecord record, StatesOfTheUnion union, State state, Violations violations) {
    Place place = Place.RECORD.state(state.state());
    Optional<Settled> named = union.findByName(state.name());
    Optional<Settled> coded = union.findByCode(state.state());
    if (named.isPresent() && !named.equals(coded)) {
      violations.add(place, "is the code of " + state.name() + ", which is " + named.get().code());
    } else if (named.isPresent()) {
      compare(record, named.get(), state, violations);
    } else if (coded.isPresent()
        && NearestName.to(state.name(), union.names())
            .filter(coded.get().name()::equals)
            .isPresent()) {
      violations.add(place, "name is \"" + state.name() + "\", but it is " + coded.get().name());
    }
  }

  private static void compare(
      ElectionRecord record, Settled settled, State state, Violations violations) {
    Place place = Place.RECORD.state(state.state());
    int first = record.elections().stream().mapToInt(Election::year).min().orElse(0);
    if (state.fips().filter(code -> !code.equals(settled.fips())).isPresent()) {
      violations.add(place, "federal code " + state.fips().get() + ", but it is " + settled.fips());
    }
    if (state.firstElection() != Math.max(settled.firstElection(), first)
        && state.firstElection() != settled.firstElection()) {
      violations.add(
          place,
          "firstElection " + state.firstElection() + ", but it is " + settled.firstElection());
    }
    Optional<String> parent = settled.separatedFrom().filter(p -> record.findState(p).isPresent());
    boolean perhaps =
        state.separatedFrom().isPresent() && state.separatedFrom().equals(settled.perhapsFrom());
    if (!state.separatedFrom().equals(parent) && !perhaps) {
      violations.add(
          place,
          String.format(
              "separatedFrom %s, but it is %s",
              state.separatedFrom().orElse("nothing"), parent.orElse("nothing")));
    }
  }
}
