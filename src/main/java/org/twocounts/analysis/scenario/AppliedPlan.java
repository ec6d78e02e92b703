package org.twocounts.analysis.scenario;

import java.util.Optional;
import org.twocounts.analysis.counterfactual.Counterfactual;
import org.twocounts.analysis.counterfactual.ElectorBasis.OfHouse;
import org.twocounts.analysis.counterfactual.Plan;
import org.twocounts.analysis.counterfactual.PopulationCensus;
import org.twocounts.model.ApportionmentMethod;
import org.twocounts.model.ElectionRecord;

/**
 * A plan with what follows from where it was applied.
 *
 * @param census by which people were counted; empty where none were, and where the census follows
 *     an election that is not given
 * @param apportionment the method by which House seats are divided: that said, or that of the law
 *     of the census
 * @param rival who is taken instead of the runner-up, in a count or swing of two
 */
public record AppliedPlan(
    Plan plan,
    Optional<Integer> census,
    Optional<ApportionmentMethod> apportionment,
    Optional<String> rival) {
  /** The plan as it was applied to one election. */
  public static AppliedPlan of(Counterfactual found) {
    return new AppliedPlan(
        found.scenario().plan(),
        found.weights().census(),
        found.weights().method(),
        found.scenario().rival());
  }

  /** A plan for any election of a record. */
  public static AppliedPlan of(Plan plan, ElectionRecord record) {
    Optional<Integer> census = plan.electors().census().flatMap(PopulationCensus::fixed);
    return new AppliedPlan(
        plan,
        census,
        plan.electors()
            .house()
            .flatMap(
                house ->
                    house
                        .method()
                        .or(
                            () ->
                                census.flatMap(record::findApportionmentLaw).map(l -> l.method()))),
        plan.contenders().rival());
  }

  Optional<OfHouse> house() {
    return plan.electors().house();
  }

  /** Writes what each option came to. */
  public void write(PlanFields fields) {
    for (PlanOption option : PlanOption.values()) {
      option.write(this, fields);
    }
  }
}
