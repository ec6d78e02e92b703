package org.twocounts.analysis.scenario;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.analysis.counterfactual.Counterfactual;
import org.twocounts.analysis.counterfactual.ScenarioStep;
import org.twocounts.model.CaveatMeasure;

/** What the outcome of a scenario shows, as far as standing caveats ask. */
public final class ShownOutcome {
  private ShownOutcome() {}

  /** The votes, the electors, and what rule and steps ask of. */
  public static Shown of(Counterfactual found) {
    Set<CaveatMeasure> measures = EnumSet.of(CaveatMeasure.POPULAR_VOTE, CaveatMeasure.ELECTORS);
    if (found.weights().census().isPresent()) {
      measures.add(CaveatMeasure.POPULATION);
    }
    if (found.scenario().steps().stream().anyMatch(ScenarioStep::isSwing)) {
      measures.add(CaveatMeasure.SWING);
    }
    List<Integer> censuses = new ArrayList<>(found.weights().otherCensus().values());
    found.weights().census().ifPresent(censuses::add);
    return Shown.of(measures).in(found.year()).byCensuses(censuses);
  }
}
