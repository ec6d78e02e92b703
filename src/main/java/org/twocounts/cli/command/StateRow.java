package org.twocounts.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.twocounts.analysis.StateHistory;
import org.twocounts.analysis.StateLeader;
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Column;
import org.twocounts.model.Margin;
import org.twocounts.model.StateResult;

/** One state of an election in a line: who carried it and whose votes were counted. */
record StateRow(StateResult state) {
  static List<Column<StateRow>> columns() {
    return List.of(
        Column.text("State", "state", r -> r.state().state()),
        Column.count("Electors", "electors_appointed", r -> r.state().electorsAppointed()),
        Column.left("Carried by", "winner", StateRow::carriedBy),
        Column.optionalPoints("Lead\n(pp)", "lead_points", StateRow::lead),
        Column.<StateRow>optionalCount(
                "All votes", "total_popular_votes", r -> r.state().totalPopularVotes())
            .whereRoom(),
        Column.text("Votes counted", "electoral_votes", StateRow::votesCounted),
        Column.<StateRow>left("Method", "method", r -> Cell.label(r.state().method())).whereRoom());
  }

  private Cell carriedBy() {
    return Cell.text(StateHistory.carriedBy(state));
  }

  private OptionalDouble lead() {
    return StateLeader.lead(state.results()).stream().mapToDouble(Margin::points).findFirst();
  }

  private String votesCounted() {
    Map<String, Integer> votes = new LinkedHashMap<>();
    state
        .allResults()
        .filter(r -> r.electoralVotes() > 0)
        .forEach(r -> votes.merge(r.candidate(), r.electoralVotes(), Integer::sum));
    List<String> parts = new ArrayList<>();
    votes.forEach((name, count) -> parts.add(name + " " + count));
    return String.join(", ", parts);
  }
}
