package org.twocounts.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Column;
import org.twocounts.figure.StateFigures;
import org.twocounts.model.StateResult;

/** One state of an election in a line: who carried it and whose votes were counted. */
record StateRow(StateResult state) {
  static List<Column<StateRow>> columns() {
    return List.of(
        Column.of(StateFigures.STATE.of(StateRow::state)),
        Column.of(StateFigures.ELECTORS_APPOINTED.of(StateRow::state).headed("Electors")),
        Column.of(StateFigures.CARRIED_BY.of(StateRow::state)),
        Column.of(StateFigures.MARGIN_POINTS.of(StateRow::state).headed("Lead\n(pp)")),
        Column.of(StateFigures.TOTAL_POPULAR_VOTES.of(StateRow::state).headed("All votes"))
            .whereRoom(),
        Column.<StateRow>shown("Votes counted", r -> Cell.text(r.votesCounted())),
        Column.of(StateFigures.METHOD.of(StateRow::state)).whereRoom());
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
