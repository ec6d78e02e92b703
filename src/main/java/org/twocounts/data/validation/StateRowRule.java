package org.twocounts.data.validation;

import org.twocounts.model.Election;
import org.twocounts.model.StateResult;

/** A rule that can be checked on each state of an election. */
interface StateRowRule extends ElectionRule {
  /** Checks one state; {@code place} is that of the state. */
  void check(Election election, StateResult state, Place place, Violations violations);

  @Override
  default void check(Election election, Violations violations) {
    Place place = Place.of(election.year());
    election
        .states()
        .forEach(state -> check(election, state, place.state(state.state()), violations));
  }
}
