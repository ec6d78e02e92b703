package org.twocounts.cli.whatif;

import java.util.List;
import java.util.Optional;

/**
 * A scenario in the words of a user.
 *
 * @param year of the election; empty for any
 * @param steps in the order in which they are made
 */
public record ScenarioWords(Optional<Integer> year, PlanWords plan, List<StepWords> steps) {
  public ScenarioWords {
    steps = List.copyOf(steps);
  }
}
