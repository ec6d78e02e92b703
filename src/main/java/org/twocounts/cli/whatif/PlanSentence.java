package org.twocounts.cli.whatif;

import java.util.ArrayList;
import java.util.List;
import org.twocounts.analysis.counterfactual.Contenders;
import org.twocounts.analysis.counterfactual.Counterfactual;
import org.twocounts.analysis.counterfactual.ElectorBasis;
import org.twocounts.analysis.counterfactual.Plan;
import org.twocounts.analysis.counterfactual.StateWeights;
import org.twocounts.cli.output.PlainText;
import org.twocounts.model.Election;
import org.twocounts.model.StateResult;
import org.twocounts.rule.AsCast;
import org.twocounts.rule.ByDistrict;
import org.twocounts.rule.Fractional;
import org.twocounts.rule.Law;
import org.twocounts.rule.Popular;
import org.twocounts.rule.Proportional;
import org.twocounts.rule.Rational;
import org.twocounts.rule.Unit;

/** Says a plan in words. */
final class PlanSentence {
  private PlanSentence() {}

  /** The rule in a few words, for a title. */
  static String rule(Plan plan) {
    if (plan.preset().isPresent() && !(plan.contenders() instanceof Contenders.Parties)) {
      return "the " + plan.preset().get() + " plan";
    }
    return plan.rule() instanceof Law ? "the law of the year" : "rule " + plan.rule().label();
  }

  /** The whole plan, one sentence. */
  static String of(Counterfactual found) {
    List<String> parts = new ArrayList<>();
    Plan plan = found.scenario().plan();
    parts.add(plan.rule() instanceof Law ? law(found.election()) : allocation(plan));
    if (!(plan.rule() instanceof Popular)) {
      parts.add(electors(plan.electors(), found.weights()));
    }
    if (!plan.compact().isEmpty()) {
      parts.add(
          "all electors of "
              + String.join(", ", plan.compact())
              + " to the leader of the nation, by compact");
    }
    return String.join("; ", parts) + ".";
  }

  private static String law(Election election) {
    List<String> byDistrict =
        election.states().stream()
            .filter(s -> !s.districts().isEmpty())
            .map(StateResult::state)
            .toList();
    return "By the law of each state that year (rule law): electors that went to its leader go to"
        + " whoever leads it now"
        + (byDistrict.isEmpty()
            ? ""
            : ", those of " + String.join(" and ", byDistrict) + " two at large and one a district")
        + "; electors that did not go with the vote stay";
  }

  private static String allocation(Plan plan) {
    if (plan.rule() instanceof AsCast) {
      return "Electoral votes as Congress counted them";
    }
    if (plan.rule() instanceof Unit) {
      return "All electors of a state to its leader";
    }
    if (plan.rule() instanceof Fractional fractional) {
      return "Electors of a state by exact shares of its votes"
          + (fractional.decimals().isPresent()
              ? ", cut to " + fractional.decimals().getAsInt() + " decimals"
              : "");
    }
    if (plan.rule() instanceof ByDistrict) {
      return "One elector to the leader of each congressional district, the rest to the leader of"
          + " the state";
    }
    if (plan.rule() instanceof Proportional proportional) {
      return "Whole electors of a state in proportion to its votes, by "
          + proportional.method().label()
          + (proportional.threshold().equals(Rational.ZERO)
              ? ""
              : ", among those with at least "
                  + PlainText.percent(100 * proportional.threshold().value())
                  + " %");
    }
    return "Most votes of the nation elect";
  }

  private static String electors(ElectorBasis basis, StateWeights weights) {
    if (basis instanceof ElectorBasis.NoBonus) {
      return "electors as appointed less two a state";
    }
    if (basis instanceof ElectorBasis.ByPopulation) {
      return "weights: the apportionment populations of the census of "
          + weights.census().orElseThrow();
    }
    if (basis instanceof ElectorBasis.OfHouse house) {
      int seats = weights.seats().values().stream().mapToInt(Integer::intValue).sum();
      return "electors of a House of "
          + PlainText.count(seats)
          + ", divided by "
          + house.method().map(m -> m.label()).orElse("the method of the law")
          + " among the apportionment populations of the census of "
          + weights.census().orElseThrow()
          + (house.senators() == ElectorBasis.Senators.COUNTED ? "" : ", without two a state");
    }
    return "electors as appointed";
  }
}
