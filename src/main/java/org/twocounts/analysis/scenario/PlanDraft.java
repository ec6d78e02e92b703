package org.twocounts.analysis.scenario;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.twocounts.analysis.counterfactual.Contenders;
import org.twocounts.analysis.counterfactual.ElectorBasis;
import org.twocounts.analysis.counterfactual.Plan;
import org.twocounts.rule.AllocationRule;
import org.twocounts.rule.DecisionRule;

/** A plan in the making: each option sets its part, and only the whole is checked. */
final class PlanDraft {
  AllocationRule rule;
  DecisionRule decision;
  ElectorBasis electors;
  Contenders contenders;
  final Set<String> compact = new LinkedHashSet<>();
  Plan.Unpledged unpledged = Plan.Unpledged.BY_VOTES;
  Optional<String> preset = Optional.empty();

  Plan plan() {
    return new Plan(electors, rule, decision, contenders, compact, unpledged, preset);
  }
}
