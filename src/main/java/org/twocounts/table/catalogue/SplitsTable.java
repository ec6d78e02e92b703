package org.twocounts.table.catalogue;

import java.util.List;
import org.twocounts.analysis.Split;
import org.twocounts.analysis.SplitDefinition;
import org.twocounts.analysis.Splits;
import org.twocounts.figure.Figure;
import org.twocounts.figure.SplitFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.table.Table;

/** The elections in which the two counts disagree, under the default definition. */
final class SplitsTable {
  private SplitsTable() {}

  static Table table() {
    return Table.named(
            "splits",
            "One row an election in which who became President was not who led the national"
                + " popular vote, under the attribution in force. Other definitions:"
                + " split_definitions.")
        .key("year")
        .ofEvents()
        .references("elections", "year")
        .measuring(CaveatMeasure.POPULAR_VOTE, CaveatMeasure.ELECTORS)
        .of(
            facts ->
                Splits.find(facts.record(), SplitDefinition.TOOK_OFFICE, false).splits().stream(),
            columns());
  }

  private static List<Figure<Split>> columns() {
    return List.of(
        SplitFigures.YEAR,
        SplitFigures.PRESIDENT,
        SplitFigures.PRESIDENT_PARTY,
        SplitFigures.POPULAR_LEADER,
        SplitFigures.POPULAR_LEADER_PARTY,
        SplitFigures.PRESIDENT_POPULAR_VOTES,
        SplitFigures.LEADER_POPULAR_VOTES,
        SplitFigures.MARGIN_VOTES,
        SplitFigures.MARGIN_POINTS,
        SplitFigures.PRESIDENT_ELECTORAL_VOTES,
        SplitFigures.LEADER_ELECTORAL_VOTES,
        SplitFigures.DECIDED_BY);
  }
}
