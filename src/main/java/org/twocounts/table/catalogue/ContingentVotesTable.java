package org.twocounts.table.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.twocounts.model.ContingentVote;
import org.twocounts.model.Office;
import org.twocounts.figure.Amounts;
import org.twocounts.figure.Figure;
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
                Figure.year("year", "Year of the election.", Row::year),
                Figure.year(
                    "year_held", "Year in which the vote was held.", r -> r.vote.yearHeld()),
                Figure.text("body", "House or Senate.", r -> r.vote.body()),
                Figure.label("office", "The office voted for.", Office.class, r -> r.vote.office()),
                Figure.text("ballot", "Number or range of ballots.", r -> r.vote.ballot()),
                Figure.optionalText(
                    "state",
                    "The state whose delegation voted; missing in a tally.",
                    r -> r.vote.state()),
                Figure.text(
                    "vote",
                    "The person voted for, or how the state cast no vote.",
                    r -> r.vote.vote()),
                Figure.optionalCount(
                    "votes",
                    "states or senators",
                    "How many voted so; in tallies of a ballot only.",
                    r -> Amounts.wide(r.vote.votes())),
                Figure.texts(
                    "members",
                    "Members of the delegation who voted for each, as far as known.",
                    r ->
                        r.vote.members().stream()
                            .map(m -> m.candidate() + " " + m.votes())
                            .toList()),
                Figure.optionalText("note", "What needs a word.", r -> r.vote.note()),
                Figure.texts("sources", "Ids of sources.", r -> r.vote.provenance().sources())));
  }

  private static Stream<Row> rows(Facts facts) {
    return facts.record().elections().stream()
        .flatMap(e -> e.contingentVotes().stream().map(v -> new Row(e.year(), v)));
  }
}
