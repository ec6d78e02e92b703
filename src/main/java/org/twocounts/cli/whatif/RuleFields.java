package org.twocounts.cli.whatif;

import java.util.List;
import java.util.Optional;
import org.twocounts.analysis.counterfactual.Counterfactual;
import org.twocounts.analysis.counterfactual.ElectorBasis;
import org.twocounts.analysis.counterfactual.Plan;
import org.twocounts.analysis.counterfactual.PopulationCensus;
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Fields;
import org.twocounts.rule.Proportional;
import org.twocounts.rule.apportionment.ApportionmentLaw;
import org.twocounts.rule.apportionment.ApportionmentMethod;
import org.twocounts.rule.apportionment.HouseSize;
import org.twocounts.rule.apportionment.SeatTerms.FirstSeat;

/** A plan as the object {@code rule} of the JSON output. */
final class RuleFields {
  private RuleFields() {}

  /** The plan as it was applied to one election. */
  static Fields of(Counterfactual found) {
    return of(found.scenario().plan(), found.weights().census());
  }

  /** A plan for any election, in which what follows the census in force is missing. */
  static Fields of(Plan plan) {
    return of(plan, plan.electors().census().flatMap(PopulationCensus::fixed));
  }

  private static Fields of(Plan plan, Optional<Integer> census) {
    Optional<Proportional> proportional = plan.rule().rounding();
    Optional<ElectorBasis.OfHouse> house = plan.electors().house();
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
        .put("house", house.map(h -> size(h.size())).orElse(Cell.MISSING))
        .put("apportionment", Cell.text(house.flatMap(h -> method(h, census)).map(m -> m.label())))
        .put("census", census.map(Cell::year).orElse(Cell.MISSING))
        .put("twoParty", Cell.flag(!plan.contenders().isEverybody()))
        .put("between", plan.contenders().named().map(Cell::texts).orElse(Cell.MISSING))
        .put("unpledged", plan.unpledged() == Plan.Unpledged.AS_CAST ? "as-cast" : "by-votes")
        .put("compact", Cell.texts(List.copyOf(plan.compact())))
        .put("decision", Cell.label(plan.decision()))
        .put("preset", Cell.text(plan.preset()));
  }

  private static Cell size(HouseSize size) {
    return size.number().isPresent()
        ? Cell.year(size.number().getAsInt())
        : Cell.text(size.label());
  }

  private static Optional<ApportionmentMethod> method(
      ElectorBasis.OfHouse house, Optional<Integer> census) {
    return house.method().or(() -> census.flatMap(ApportionmentLaw::of).map(l -> l.method()));
  }
}
