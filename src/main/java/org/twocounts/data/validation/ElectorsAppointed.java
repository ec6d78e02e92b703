package org.twocounts.data.validation;

import java.util.Optional;
import org.twocounts.model.Election;
import org.twocounts.model.IrregularElectors;
import org.twocounts.model.IrregularKind;
import org.twocounts.model.StateResult;

/** Electors appointed: their sum, and why they are fewer than allotted. */
final class ElectorsAppointed implements ElectionRule {
  @Override
  public String id() {
    return "electors-appointed";
  }

  @Override
  public String description() {
    return "Electors appointed sum to the year's, and are those allotted unless the record says why"
        + " not.";
  }

  @Override
  public void check(Election election, Violations violations) {
    int sum = 0;
    for (StateResult state : election.states()) {
      check(election, state, violations);
      sum += state.electorsAppointed();
    }
    if (sum != election.electorsAppointed()) {
      violations.add(
          Place.of(election.year()),
          "electorsAppointed " + election.electorsAppointed() + ", but the states' sum is " + sum);
    }
  }

  private static void check(Election election, StateResult state, Violations violations) {
    if (!state.tookPart()) {
      return;
    }
    Place place = Place.of(election.year()).state(state.state());
    if (state.electorsAllotted().isEmpty()) {
      violations.add(place, "electorsAllotted is missing for a state that took part");
      return;
    }
    int allotted = state.electorsAllotted().getAsInt();
    int fewer = allotted - state.electorsAppointed();
    if (fewer < 0 || (fewer > 0 && fewer > absent(election, state))) {
      violations.add(
          place,
          String.format(
              "electorsAppointed %s of %s allotted, and no irregular electors of kind absent"
                  + " account for it",
              state.electorsAppointed(), allotted));
    }
  }

  private static int absent(Election election, StateResult state) {
    return election.irregularElectors().stream()
        .filter(i -> i.state().equals(Optional.of(state.state())))
        .filter(i -> i.kind() == IrregularKind.ABSENT)
        .mapToInt(IrregularElectors::count)
        .sum();
  }
}
