package org.twocounts.cli.whatif;

import java.util.ArrayList;
import java.util.List;
import org.twocounts.analysis.counterfactual.Counterfactual;
import org.twocounts.analysis.counterfactual.Plan;
import org.twocounts.analysis.counterfactual.PlanPreset;

/** Says a plan in words. */
final class PlanSentence {
  private PlanSentence() {}

  /** The rule in a few words, for a title. */
  static String rule(Plan plan) {
    return plan.preset()
        .flatMap(PlanPreset::find)
        .filter(preset -> !preset.isConventions())
        .map(preset -> "the " + preset.name() + " plan")
        .orElse(plan.rule().title());
  }

  /** The whole plan, one sentence. */
  static String of(Counterfactual found) {
    List<String> parts = new ArrayList<>();
    Plan plan = found.scenario().plan();
    parts.add(plan.rule().clause(found.ballots().states()));
    if (plan.rule().hasElectors()) {
      parts.add(plan.electors().clause(found.weights()));
    }
    if (!plan.compact().isEmpty()) {
      parts.add(
          "all electors of "
              + String.join(", ", plan.compact())
              + " to the leader of the nation, by compact");
    }
    return String.join("; ", parts) + ".";
  }
}
