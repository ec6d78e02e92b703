package org.twocounts.analysis.counterfactual;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.twocounts.rule.ByDistrict;
import org.twocounts.rule.DecisionRule;
import org.twocounts.rule.Fractional;
import org.twocounts.rule.Popular;

/**
 * A plan that has a name: an amendment that Congress debated, or the conventions of an article.
 *
 * @param source who proposed it, when and where
 * @param plan the plan; of conventions: the unit rule under them
 */
public record PlanPreset(String name, String source, Plan plan) {
  /** All of them, the plans by age. */
  public static final List<PlanPreset> ALL =
      List.of(
          of(
              "lodge-gossett",
              "Lodge-Gossett plan, S.J. Res. 2, 81st Congress, passed by the Senate 64 to 27 and"
                  + " rejected by the House in 1950",
              Plan.of(new Fractional(OptionalInt.of(3)))
                  .withDecision(DecisionRule.FORTY_PERCENT_ELSE_CONGRESS)),
          of(
              "mundt-coudert",
              "Mundt-Coudert plan, S.J. Res. 12, 89th Congress (1965); its districts were to be"
                  + " drawn for the purpose, here they are those of the House",
              Plan.of(new ByDistrict()).withDecision(DecisionRule.MAJORITY_ELSE_CONGRESS)),
          of(
              "district-plan",
              "District plan, the law of Maine since 1972 and of Nebraska since 1992, for every"
                  + " state",
              Plan.of(new ByDistrict())),
          of(
              "automatic",
              "Automatic plan of the Johnson administration (1965, 1966): the unit rule without"
                  + " electors who could vote otherwise",
              Plan.unit()),
          of(
              "direct-1969",
              "Direct election, H.J. Res. 681 (Celler) and S.J. Res. 1 (Bayh), 91st Congress,"
                  + " passed by the House in 1969; its runoff, where nobody has 40 percent, is"
                  + " not modelled",
              Plan.of(new Popular()).withDecision(DecisionRule.FORTY_PERCENT_ELSE_RUNOFF)),
          of(
              "cervas-grofman",
              "Conventions of J. R. Cervas and B. Grofman, Are Presidential Inversions Inevitable?,"
                  + " Social Science Quarterly 100(4), 2019, 1322-1342: votes of the two parties,"
                  + " states whole, Hill without a guaranteed elector, populations by their choice"
                  + " of census",
              Plan.unit().withContenders(new Contenders.Parties())));

  private static PlanPreset of(String name, String source, Plan plan) {
    return new PlanPreset(name, source, plan.withPreset(name));
  }

  /** Whether it is conventions under which any rule can be applied, and no plan with a rule. */
  public boolean isConventions() {
    return !plan.contenders().isEverybody();
  }

  /** The preset of that name. */
  public static Optional<PlanPreset> find(String name) {
    return ALL.stream().filter(p -> p.name.equals(name)).findFirst();
  }

  /** The names of all. */
  public static List<String> names() {
    return ALL.stream().map(PlanPreset::name).toList();
  }
}
