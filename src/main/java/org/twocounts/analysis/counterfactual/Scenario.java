package org.twocounts.analysis.counterfactual;

import java.util.List;
import java.util.Optional;
import org.twocounts.analysis.NotDefinedException;

/**
 * A plan, and changes to the votes that are made before it is applied, in their order.
 *
 * @param steps empty to hold every vote as it was cast
 */
public record Scenario(Plan plan, List<ScenarioStep> steps) {
  /**
   * Checks that plan and steps fit.
   *
   * @throws NotDefinedException if they do not
   */
  public Scenario {
    steps = List.copyOf(steps);
    if (!plan.rule().followsVotes() && steps.stream().anyMatch(ScenarioStep::changesVotes)) {
      throw new NotDefinedException(
          "rule "
              + plan.rule().label()
              + " follows no votes, so that changing them changes nothing; use rule law");
    }
    if (plan.rule().needsDistricts() && !steps.stream().allMatch(ScenarioStep::reachesDistricts)) {
      throw new NotDefinedException(
          "a flip or a move of voters of a state does not say in which districts, which rule "
              + plan.rule().label()
              + " needs; use another rule");
    }
  }

  /**
   * The rival that is taken instead of the runner-up by electors won, in counts or swings of two.
   */
  public Optional<String> rival() {
    return plan.contenders()
        .rival()
        .or(() -> steps.stream().flatMap(step -> step.rival().stream()).findFirst());
  }

  /** A plan on the votes as they were cast. */
  public static Scenario of(Plan plan) {
    return new Scenario(plan, List.of());
  }
}
