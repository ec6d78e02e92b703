package org.twocounts.analysis.counterfactual;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.SplitStatus;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.PopularVoteCoverage;

/**
 * One plan applied to every election with a national popular vote.
 *
 * @param name of the plan, short
 * @param elections in order of year, those for which the plan can be stated
 * @param notDefined the other years, with the reason
 */
public record PlanHistory(
    String name, Plan plan, List<Counterfactual> elections, Map<Integer, String> notDefined) {
  public PlanHistory {
    elections = List.copyOf(elections);
    notDefined = Collections.unmodifiableMap(new TreeMap<>(notDefined));
  }

  /** Applies a plan to every election of the record. */
  public static PlanHistory of(ElectionRecord record, NamedPlan named) {
    List<Counterfactual> elections = new ArrayList<>();
    Map<Integer, String> notDefined = new TreeMap<>();
    Scenario scenario = Scenario.of(named.plan());
    for (Election election : record.elections()) {
      if (election.popularVote() == PopularVoteCoverage.NATIONAL) {
        try {
          elections.add(Counterfactual.of(record, election.year(), scenario));
        } catch (NotDefinedException e) {
          notDefined.put(election.year(), e.getMessage());
        }
      }
    }
    return new PlanHistory(named.name(), named.plan(), elections, notDefined);
  }

  /** Years in which somebody is elected who does not lead the popular vote. */
  public List<Integer> splits() {
    return elections.stream()
        .filter(e -> e.split() == SplitStatus.SPLIT)
        .map(Counterfactual::year)
        .toList();
  }

  /** Years in which nobody is elected. */
  public List<Integer> undecided() {
    return elections.stream()
        .filter(e -> e.outcome().winner().isEmpty())
        .map(Counterfactual::year)
        .toList();
  }
}
