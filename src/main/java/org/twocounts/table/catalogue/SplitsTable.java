package org.twocounts.table.catalogue;

import java.util.List;
import org.twocounts.analysis.Split;
import org.twocounts.analysis.SplitDefinition;
import org.twocounts.analysis.Splits;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.DecidedBy;
import org.twocounts.figure.Figure;
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
        .references("elections", "year")
        .measuring(CaveatMeasure.POPULAR_VOTE, CaveatMeasure.ELECTORS)
        .of(
            facts ->
                Splits.find(facts.record(), SplitDefinition.TOOK_OFFICE, false).splits().stream(),
            columns());
  }

  private static List<Figure<Split>> columns() {
    return List.of(
        Figure.year("year", "Year of the election.", Split::year),
        Figure.text("president", "Who became President.", s -> s.president().candidate()),
        Figure.optionalText(
            "president_party", "Label on which the President ran.", s -> s.president().party()),
        Figure.text(
            "popular_leader", "Who led the popular vote.", s -> s.popularLeader().candidate()),
        Figure.optionalText(
            "popular_leader_party",
            "Label on which the popular leader ran.",
            s -> s.popularLeader().party()),
        Figure.count(
            "president_popular_votes",
            "votes",
            "The President's popular votes.",
            s -> s.president().popularVotes()),
        Figure.count(
            "leader_popular_votes",
            "votes",
            "The popular leader's popular votes.",
            s -> s.popularLeader().popularVotes()),
        Figure.signed(
            "margin_votes",
            "votes",
            "The President's popular votes less the leader's: negative.",
            s -> s.margin().votes()),
        Figure.points(
            "margin_points", "The same difference in all popular votes.", s -> s.margin().points()),
        Figure.count(
            "president_electoral_votes",
            "electoral votes",
            "Votes counted for the President.",
            s -> s.president().electoralVotes()),
        Figure.count(
            "leader_electoral_votes",
            "electoral votes",
            "Votes counted for the popular leader.",
            s -> s.popularLeader().electoralVotes()),
        Figure.label("decided_by", "Who chose the President.", DecidedBy.class, Split::decidedBy));
  }
}
