package org.twocounts.table.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.twocounts.analysis.ElectionSummary;
import org.twocounts.analysis.PublishedLeads;
import org.twocounts.figure.ElectionFigures;
import org.twocounts.figure.Figure;
import org.twocounts.figure.RecordFigures;
import org.twocounts.figure.SharedFigures;
import org.twocounts.figure.VoteFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.PopularVoteCoverage;
import org.twocounts.table.Facts;
import org.twocounts.table.Table;

/** Both counts of every election in a row. */
final class ElectionsTable {
  private ElectionsTable() {}

  private record Row(
      ElectionSummary summary, Optional<String> attribution, Optional<PublishedLeads> printed) {}

  static Table table() {
    return Table.named(
            "elections",
            "One row an election: both counts of who became President. Popular votes are the sum of"
                + " the state rows under the attribution in force; where popular_vote_coverage is"
                + " partial they are those of some states only, and no share, margin or leader of"
                + " the nation is given.")
        .key("year")
        .measuring(CaveatMeasure.POPULAR_VOTE, CaveatMeasure.ELECTORS)
        .of(facts -> facts.record().elections().stream().map(e -> row(facts, e)), columns());
  }

  private static Row row(Facts facts, Election election) {
    ElectionSummary summary = ElectionSummary.of(election);
    return new Row(
        summary,
        facts.attributionOf(election),
        PublishedLeads.ofPresident(facts.record(), summary));
  }

  private static List<Figure<Row>> columns() {
    return List.of(
        ElectionFigures.YEAR.of(Row::summary),
        Figure.count(
            "ordinal",
            "number",
            "Number of the election, 1 for 1789.",
            r -> r.summary.election().ordinal()),
        Figure.date(
            "date_from", "First day of voting.", (Row r) -> r.summary.election().dateFrom()),
        Figure.date("date_to", "Last day of voting.", r -> r.summary.election().dateTo()),
        Figure.count(
            "states_participating",
            "states",
            "States that appointed electors.",
            r -> r.summary.election().statesParticipating()),
        ElectionFigures.ELECTORS_APPOINTED.of(Row::summary),
        ElectionFigures.ELECTORAL_VOTES_COUNTED.of(Row::summary),
        ElectionFigures.MAJORITY.of(Row::summary),
        ElectionFigures.PRESIDENT.of(Row::summary),
        ElectionFigures.PRESIDENT_PARTY.of(Row::summary),
        Figure.optionalText(
            "vice_president",
            "Who became Vice President.",
            r -> r.summary.election().vicePresident()),
        ElectionFigures.DECIDED_BY.of(Row::summary),
        ElectionFigures.VOTING_RULE.of(Row::summary),
        Figure.label(
            "popular_vote_coverage",
            "Whether the popular votes are the nation's, some states' or unknown.",
            PopularVoteCoverage.class,
            r -> r.summary.election().popularVote()),
        ElectionFigures.TOTAL_POPULAR_VOTES.of(Row::summary),
        ElectionFigures.POPULAR_VOTES.of(Row::summary),
        ElectionFigures.POPULAR_SHARE.of(Row::summary),
        ElectionFigures.ELECTORAL_VOTES.of(Row::summary),
        ElectionFigures.ELECTORAL_SHARE.of(Row::summary),
        ElectionFigures.POPULAR_LEADER.of(Row::summary),
        ElectionFigures.POPULAR_LEADER_PARTY.of(Row::summary),
        ElectionFigures.MARGIN_VOTES.of(Row::summary),
        ElectionFigures.MARGIN_POINTS.of(Row::summary),
        VoteFigures.printedMarginLeast(
            r -> r.printed().map(PublishedLeads::least).orElse(OptionalLong.empty())),
        VoteFigures.printedMarginMost(
            r -> r.printed().map(PublishedLeads::most).orElse(OptionalLong.empty())),
        ElectionFigures.SPLIT.of(Row::summary),
        ElectionFigures.MINORITY_PRESIDENT.of(Row::summary),
        RecordFigures.<Row>attribution(Row::attribution)
            .detailed("The one in force, where there is more than one way to count."),
        SharedFigures.note(r -> r.summary.election().note()),
        SharedFigures.<Row>sources(r -> r.summary.election().provenance().sources())
            .detailed("Of dates, electors and winners."));
  }
}
