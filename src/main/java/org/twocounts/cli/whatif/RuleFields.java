package org.twocounts.cli.whatif;

import java.util.List;
import java.util.Optional;
import org.twocounts.analysis.counterfactual.Contenders;
import org.twocounts.analysis.counterfactual.ElectorBasis;
import org.twocounts.analysis.counterfactual.Plan;
import org.twocounts.analysis.counterfactual.PopulationCensus;
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Fields;
import org.twocounts.rule.Proportional;
import org.twocounts.rule.apportionment.HouseSize;
import org.twocounts.rule.apportionment.SeatTerms.FirstSeat;

/** A plan as the object {@code rule} of the JSON output. */
final class RuleFields {
  private RuleFields() {}

  static Fields of(Plan plan) {
    Optional<Proportional> proportional =
        plan.rule() instanceof Proportional p ? Optional.of(p) : Optional.empty();
    Optional<ElectorBasis.OfHouse> house =
        plan.electors() instanceof ElectorBasis.OfHouse h ? Optional.of(h) : Optional.empty();
    return new Fields()
        .put("electors", plan.electors().label())
        .put("rule", plan.rule().label())
        .put("method", Cell.text(proportional.map(p -> p.method().label())))
        .put(
            "threshold",
            proportional.map(p -> Cell.percent(100 * p.threshold().value())).orElse(Cell.MISSING))
        .put(
            "guaranteedSeat",
            Cell.flag(proportional.map(p -> p.firstSeat() == FirstSeat.GUARANTEED)))
        .put("house", Cell.text(house.map(h -> size(h.size()))))
        .put("apportionment", Cell.text(house.flatMap(h -> h.method().map(m -> m.label()))))
        .put("census", census(plan.electors()))
        .put("twoParty", Cell.flag(!(plan.contenders() instanceof Contenders.All)))
        .put("compact", Cell.texts(List.copyOf(plan.compact())))
        .put("decision", Cell.label(plan.decision()))
        .put("preset", Cell.text(plan.preset()));
  }

  private static String size(HouseSize size) {
    if (size instanceof HouseSize.Fixed fixed) {
      return Integer.toString(fixed.number());
    }
    return size instanceof HouseSize.OnePer per
        ? "per=" + per.people()
        : size instanceof HouseSize.CubeRoot ? "cube-root" : "wyoming";
  }

  private static Cell census(ElectorBasis basis) {
    PopulationCensus census =
        basis instanceof ElectorBasis.OfHouse house
            ? house.census()
            : basis instanceof ElectorBasis.ByPopulation people
                ? people.census()
                : new PopulationCensus.InForce();
    return census instanceof PopulationCensus.Of of ? Cell.year(of.census()) : Cell.MISSING;
  }
}
