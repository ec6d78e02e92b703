package org.twocounts.analysis.counterfactual;

import java.util.Optional;

/** One change to the votes or electors of an election, made before a rule is applied. */
public sealed interface ScenarioStep permits Swing, Flip, Move, Merge, Remove {
  /**
   * Makes the change.
   *
   * @throws org.twocounts.analysis.NotDefinedException if the election has not whom or what it
   *     names
   */
  AppliedStep apply(Ballots before);

  /** Whether it changes votes so that electoral votes as they were cast say nothing any more. */
  default boolean changesVotes() {
    return true;
  }

  /** Whether it moves margins alike everywhere. */
  default boolean isSwing() {
    return false;
  }

  /** The rival that it takes instead of the runner-up by electors won. */
  default Optional<String> rival() {
    return Optional.empty();
  }

  /** Whether it says what happens in the districts of a state. */
  default boolean reachesDistricts() {
    return true;
  }
}
