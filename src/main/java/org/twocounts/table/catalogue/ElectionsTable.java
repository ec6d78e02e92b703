package org.twocounts.table.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.twocounts.analysis.ElectionSummary;
import org.twocounts.analysis.PublishedLeads;
import org.twocounts.analysis.SplitStatus;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.DecidedBy;
import org.twocounts.model.Election;
import org.twocounts.model.Margin;
import org.twocounts.model.PopularVoteCoverage;
import org.twocounts.model.VotingRule;
import org.twocounts.figure.Amounts;
import org.twocounts.figure.Figure;
import org.twocounts.table.Facts;
import org.twocounts.table.Table;

/** Both counts of every election in a row. */
final class ElectionsTable {
  private ElectionsTable() {}

  private record Row(
      ElectionSummary summary, Optional<String> attribution, Optional<PublishedLeads> printed) {
    OptionalLong presidentVotes() {
      return summary.popular().votesOf(summary.president());
    }

    Optional<String> leader() {
      return summary.popular().leader();
    }

    Optional<Margin> margin() {
      return summary.popular().isNational()
          ? summary.popular().marginOf(summary.president())
          : Optional.empty();
    }

    OptionalDouble popularShare() {
      return summary.popular().isNational()
          ? Amounts.percent(summary.popular().shareOf(summary.president()))
          : OptionalDouble.empty();
    }

    Optional<Boolean> split() {
      return summary.split() == SplitStatus.UNKNOWN
          ? Optional.empty()
          : Optional.of(summary.split() == SplitStatus.SPLIT);
    }
  }

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
        Figure.year(
            "year", "Year of popular voting; 1789 for the first election.", r -> r.summary.year()),
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
        Figure.count(
            "electors_appointed",
            "electors",
            "Electors really appointed; a majority is more than half of these.",
            r -> r.summary.election().electorsAppointed()),
        Figure.count(
            "electoral_votes_counted",
            "electoral votes",
            "Votes that Congress counted; in 1789-1800 electors had two each.",
            r -> r.summary.election().votesCounted()),
        Figure.count(
            "majority",
            "electors",
            "The fewest electors that are a majority.",
            r -> r.summary.election().majority()),
        Figure.text("president", "Who became President.", r -> r.summary.president()),
        Figure.text(
            "president_party",
            "Label on which the President ran.",
            r -> r.summary.election().presidentParty()),
        Figure.text(
            "vice_president",
            "Who became Vice President.",
            r -> r.summary.election().vicePresident()),
        Figure.label(
            "decided_by",
            "Who chose the President.",
            DecidedBy.class,
            r -> r.summary.election().decidedBy()),
        Figure.label(
            "voting_rule",
            "How electors voted.",
            VotingRule.class,
            r -> r.summary.election().votingRule()),
        Figure.label(
            "popular_vote_coverage",
            "Whether the popular votes are the nation's, some states' or unknown.",
            PopularVoteCoverage.class,
            r -> r.summary.election().popularVote()),
        Figure.optionalCount(
            "total_popular_votes",
            "votes",
            "All popular votes in the record, Other included; missing where there are none.",
            r ->
                r.summary.popular().total() > 0
                    ? OptionalLong.of(r.summary.popular().total())
                    : OptionalLong.empty()),
        Figure.optionalCount(
            "popular_votes",
            "votes",
            "The President's popular votes; missing where none are known.",
            Row::presidentVotes),
        Figure.optionalPercent(
            "popular_share",
            "The President's share of all popular votes; missing without a national count.",
            Row::popularShare),
        Figure.count(
            "electoral_votes",
            "electoral votes",
            "Votes counted for the President.",
            r -> r.summary.electoral().votesOf(r.summary.president())),
        Figure.percent(
            "electoral_share",
            "The President's electoral votes in electors appointed.",
            r -> r.summary.electoral().shareOf(r.summary.president()).percent()),
        Figure.optionalText(
            "popular_leader",
            "Who led the national popular vote; missing where unknown.",
            Row::leader),
        Figure.optionalText(
            "popular_leader_party",
            "Label on which the popular leader ran.",
            r -> r.leader().flatMap(r.summary.election()::partyOf)),
        Figure.optionalSigned(
            "margin_votes",
            "votes",
            "The President's popular votes less the best other candidate's: negative where another"
                + " led; missing without a national count.",
            r -> Amounts.votes(r.margin())),
        Figure.optionalPoints(
            "margin_points",
            "The same difference in all popular votes.",
            r -> Amounts.points(r.margin())),
        Figure.optionalSigned(
            "printed_margin_least",
            "votes",
            "The least such difference in the national totals that sources print, incomplete ones"
                + " left out; missing where none print it.",
            r -> r.printed().map(PublishedLeads::least).orElse(OptionalLong.empty())),
        Figure.optionalSigned(
            "printed_margin_most",
            "votes",
            "The greatest such difference; margin_votes, a sum of the best figure for each state,"
                + " can lie outside of both.",
            r -> r.printed().map(PublishedLeads::most).orElse(OptionalLong.empty())),
        Figure.optionalFlag(
            "split",
            "Whether who became President is not who led the popular vote; missing where unknown.",
            Row::split),
        Figure.optionalFlag(
            "minority_president",
            "Whether the President had half or less of the popular votes; missing where unknown.",
            r -> r.summary.minorityPresident()),
        Figure.optionalText(
            "attribution",
            "The attribution in force, where there is more than one way to count.",
            Row::attribution),
        Figure.optionalText("note", "What needs a word.", r -> r.summary.election().note()),
        Figure.texts(
            "sources",
            "Ids of the sources of dates, electors and winners.",
            r -> r.summary.election().provenance().sources()));
  }
}
