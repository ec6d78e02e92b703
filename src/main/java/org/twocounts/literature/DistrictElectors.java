package org.twocounts.literature;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.twocounts.analysis.counterfactual.Counterfactual;
import org.twocounts.analysis.counterfactual.Plan;
import org.twocounts.analysis.counterfactual.Scenario;
import org.twocounts.model.ElectionRecord;
import org.twocounts.rule.ByDistrict;

/** Electors of the published candidates if every congressional district had chosen one. */
final class DistrictElectors implements Computation {

  @Override
  public Figures of(ElectionRecord record, PublishedResult result, Call call) {
    Plan plan = Plan.of(new ByDistrict());
    if (call.find("unpledged").equals(Optional.of("as-cast"))) {
      plan = plan.withUnpledged(Plan.Unpledged.AS_CAST);
    }
    Counterfactual found =
        Counterfactual.of(record, result.year().orElseThrow(), Scenario.of(plan));
    Map<String, Double> electors = new LinkedHashMap<>();
    for (String candidate : result.published().values().keySet()) {
      electors.put(candidate, found.find(candidate).map(r -> r.electors().value()).orElse(0.0));
    }
    return new Figures(electors);
  }
}
