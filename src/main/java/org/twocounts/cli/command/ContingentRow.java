package org.twocounts.cli.command;

import java.util.List;
import org.twocounts.cli.output.Column;
import org.twocounts.figure.ContingentFigures;
import org.twocounts.model.ContingentVote;
import org.twocounts.model.Election;

/** How the votes of a contingent election are laid out. */
final class ContingentRow {
  private ContingentRow() {}

  /** The tallies of each ballot, without the delegations' own votes. */
  static List<ContingentVote> tallies(Election election) {
    return election.contingentVotes().stream().filter(v -> v.state().isEmpty()).toList();
  }

  static List<Column<ContingentVote>> columns() {
    return List.of(
        Column.of(ContingentFigures.YEAR_HELD.headed("Held")),
        Column.of(ContingentFigures.BODY),
        Column.of(ContingentFigures.OFFICE),
        Column.of(ContingentFigures.BALLOT),
        Column.of(ContingentFigures.STATE).onlyData(),
        Column.of(ContingentFigures.VOTE.headed("For")),
        Column.of(ContingentFigures.TALLY.headed("Votes")),
        Column.of(ContingentFigures.MEMBERS).onlyData(),
        Column.of(ContingentFigures.NOTE).orBlank());
  }
}
