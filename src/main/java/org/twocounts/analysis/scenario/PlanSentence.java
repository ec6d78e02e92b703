package org.twocounts.analysis.scenario;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twocounts.analysis.counterfactual.Counterfactual;
import org.twocounts.analysis.counterfactual.Plan;
import org.twocounts.analysis.counterfactual.PlanPreset;

/** Says a plan in words. */
public final class PlanSentence {
  private PlanSentence() {}

  /** The rule in a few words, for a title. */
  public static String rule(Plan plan) {
    return plan.preset()
        .flatMap(PlanPreset::find)
        .filter(preset -> !preset.isConventions())
        .map(preset -> "the " + preset.name() + " plan")
        .orElse(plan.rule().title());
  }

  /** The whole plan, one sentence. */
  public static String of(Counterfactual found) {
    return Stream.of(PlanOption.values())
            .flatMap(option -> option.clause(found).stream())
            .collect(Collectors.joining("; "))
        + ".";
  }
}
