package org.twocounts.cli.command;

import java.util.List;
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Column;
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
        Column.year("Held", "year_held", ContingentVote::yearHeld),
        Column.text("Body", "body", ContingentVote::body),
        Column.left("Office", "office", v -> Cell.label(v.office())),
        Column.text("Ballot", "ballot", ContingentVote::ballot),
        Column.<ContingentVote>optionalText("State", "state", ContingentVote::state).onlyData(),
        Column.text("For", "vote", ContingentVote::vote),
        Column.right("Votes", "votes", v -> Cell.count(v.votes())),
        Column.<ContingentVote>left("Members", "members", ContingentRow::members).onlyData(),
        Column.<ContingentVote>optionalText("Note", "note", ContingentVote::note).orBlank());
  }

  private static Cell members(ContingentVote vote) {
    return Cell.texts(vote.members().stream().map(m -> m.candidate() + " " + m.votes()).toList());
  }
}
