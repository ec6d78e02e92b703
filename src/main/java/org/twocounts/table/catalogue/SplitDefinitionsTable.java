package org.twocounts.table.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.twocounts.analysis.PopularVote;
import org.twocounts.analysis.SplitDefinition;
import org.twocounts.analysis.Splits;
import org.twocounts.figure.Figure;
import org.twocounts.figure.SharedFigures;
import org.twocounts.figure.VoteFigures;
import org.twocounts.model.Election;
import org.twocounts.table.Facts;
import org.twocounts.table.Table;

/** Whether each election is a split, under each definition. */
final class SplitDefinitionsTable {
  private SplitDefinitionsTable() {}

  private record Row(Election election, SplitDefinition definition) {}

  static Table table() {
    return Table.named(
            "split_definitions",
            "One row an election under a definition of split: took-office (who became President was"
                + " not the popular leader), electoral-majority (who had an electoral majority was"
                + " not), electoral-plurality (who had most electoral votes was not).")
        .key("year", "definition")
        .references("elections", "year")
        .of(
            SplitDefinitionsTable::rows,
            List.of(
                SharedFigures.year(r -> r.election.year()),
                Figure.label(
                    "definition", "When it is a split.", SplitDefinition.class, Row::definition),
                SharedFigures.split(r -> Splits.status(r.election, r.definition)),
                VoteFigures.popularLeader(r -> PopularVote.of(r.election).leader())));
  }

  private static Stream<Row> rows(Facts facts) {
    return facts.record().elections().stream()
        .flatMap(e -> Arrays.stream(SplitDefinition.values()).map(d -> new Row(e, d)));
  }
}
