package org.twocounts.analysis.counterfactual;

import java.util.List;
import org.twocounts.analysis.counterfactual.ElectorBasis.ByPopulation;
import org.twocounts.analysis.counterfactual.ElectorBasis.NoBonus;
import org.twocounts.model.ApportionmentMethod;
import org.twocounts.rule.ByDistrict;
import org.twocounts.rule.Fractional;
import org.twocounts.rule.NationalProportional;
import org.twocounts.rule.Proportional;

/** A plan with a short name for the head of a column. */
public record NamedPlan(String name, Plan plan) {
  private static final Plan PROPORTIONAL = Plan.of(Proportional.by(ApportionmentMethod.HAMILTON));
  private static final Plan FRACTIONAL = Plan.of(Fractional.EXACT);

  /** The plans that a table of rules and elections compares, the law as it is first. */
  public static final List<NamedPlan> COMPARED =
      List.of(
          new NamedPlan("as-cast", Plan.asCast()),
          new NamedPlan("unit", Plan.unit()),
          new NamedPlan("unit no-bonus", Plan.unit().withElectors(new NoBonus())),
          new NamedPlan(
              "unit population",
              Plan.unit().withElectors(new ByPopulation(new PopulationCensus.InForce()))),
          new NamedPlan("proportional", PROPORTIONAL),
          new NamedPlan("proportional no-bonus", PROPORTIONAL.withElectors(new NoBonus())),
          new NamedPlan("fractional", FRACTIONAL),
          new NamedPlan("fractional no-bonus", FRACTIONAL.withElectors(new NoBonus())),
          new NamedPlan("district", Plan.of(new ByDistrict())),
          new NamedPlan("national-proportional", Plan.of(new NationalProportional())));
}
