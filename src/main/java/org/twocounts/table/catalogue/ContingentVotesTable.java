package org.twocounts.table.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.twocounts.figure.ContingentFigures;
import org.twocounts.figure.SharedFigures;
import org.twocounts.model.ContingentVote;
import org.twocounts.table.Facts;
import org.twocounts.table.Table;

/** The votes of House and Senate where electors made no choice. */
final class ContingentVotesTable {
  private ContingentVotesTable() {}

  private record Row(int year, ContingentVote vote) {}

  static Table table() {
    return Table.named(
            "contingent_votes",
            "One row a state's vote in the House, or the tally of a ballot for one person, in a"
                + " contingent election.")
        .references("elections", "year")
        .of(
            ContingentVotesTable::rows,
            List.of(
                SharedFigures.year(Row::year),
                ContingentFigures.YEAR_HELD.of(Row::vote),
                ContingentFigures.BODY.of(Row::vote),
                ContingentFigures.OFFICE.of(Row::vote),
                ContingentFigures.BALLOT.of(Row::vote),
                ContingentFigures.STATE.of(Row::vote),
                ContingentFigures.VOTE.of(Row::vote),
                ContingentFigures.TALLY.of(Row::vote),
                ContingentFigures.MEMBERS.of(Row::vote),
                ContingentFigures.NOTE.of(Row::vote),
                ContingentFigures.SOURCES.of(Row::vote)));
  }

  private static Stream<Row> rows(Facts facts) {
    return facts.record().elections().stream()
        .flatMap(e -> e.contingentVotes().stream().map(v -> new Row(e.year(), v)));
  }
}
