package org.twocounts.figure;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.twocounts.analysis.ElectionSummary;
import org.twocounts.model.VotingRule;

/** Both counts of an election, of who became President. */
public final class ElectionFigures {
  public static final Figure<ElectionSummary> YEAR =
      SharedFigures.year(ElectionSummary::year)
          .detailed("Year of popular voting; 1789 for the first election.");

  public static final Figure<ElectionSummary> PRESIDENT =
      SharedFigures.president(ElectionSummary::president);

  public static final Figure<ElectionSummary> PRESIDENT_PARTY =
      SharedFigures.<ElectionSummary>presidentParty(s -> Optional.of(s.election().presidentParty()))
          .always();

  public static final Figure<ElectionSummary> DECIDED_BY =
      SharedFigures.decidedBy(s -> s.election().decidedBy());

  public static final Figure<ElectionSummary> VOTING_RULE =
      Figure.label(
          "voting_rule", "How electors voted.", VotingRule.class, s -> s.election().votingRule());

  public static final Figure<ElectionSummary> ELECTORS_ALLOTTED =
      ElectorFigures.electorsAllotted(
          s ->
              OptionalLong.of(
                  s.election().states().stream()
                      .mapToInt(state -> state.electorsAllotted().orElse(0))
                      .sum()));

  public static final Figure<ElectionSummary> ELECTORS_APPOINTED =
      ElectorFigures.electorsAppointed(s -> s.election().electorsAppointed());

  public static final Figure<ElectionSummary> ELECTORAL_VOTES_COUNTED =
      ElectorFigures.electoralVotesCounted(s -> s.election().votesCounted());

  public static final Figure<ElectionSummary> MAJORITY =
      ElectorFigures.majority(s -> s.election().majority());

  public static final Figure<ElectionSummary> TOTAL_POPULAR_VOTES =
      VoteFigures.<ElectionSummary>totalPopularVotes(
              s ->
                  s.popular().total() > 0
                      ? OptionalLong.of(s.popular().total())
                      : OptionalLong.empty())
          .detailed("The sum of the record; missing where there are none.");

  /** In national and in partial counts. */
  public static final Figure<ElectionSummary> POPULAR_VOTES =
      VoteFigures.<ElectionSummary>popularVotes(s -> s.popular().votesOf(s.president()))
          .detailed("The President's; missing where none are known.");

  /** In national counts alone. */
  public static final Figure<ElectionSummary> NATIONAL_POPULAR_VOTES =
      VoteFigures.<ElectionSummary>popularVotes(
              s ->
                  s.popular().isNational()
                      ? s.popular().votesOf(s.president())
                      : OptionalLong.empty())
          .detailed("The President's; missing without a national count.");

  public static final Figure<ElectionSummary> POPULAR_SHARE =
      VoteFigures.<ElectionSummary>popularShare(
              s ->
                  s.popular().isNational()
                      ? Amounts.percent(s.popular().shareOf(s.president()))
                      : OptionalDouble.empty())
          .detailed("The President's; missing without a national count.");

  public static final Figure<ElectionSummary> ELECTORAL_VOTES =
      ElectorFigures.<ElectionSummary>electoralVotes(
              s -> OptionalLong.of(s.electoral().votesOf(s.president())))
          .always()
          .detailed("The President's.");

  public static final Figure<ElectionSummary> ELECTORAL_SHARE =
      ElectorFigures.<ElectionSummary>electoralShare(
              s -> OptionalDouble.of(s.electoral().shareOf(s.president()).percent()))
          .always()
          .detailed("The President's, by electoral votes counted.");

  public static final Figure<ElectionSummary> POPULAR_LEADER =
      VoteFigures.popularLeader(s -> s.popular().leader());

  public static final Figure<ElectionSummary> POPULAR_LEADER_PARTY =
      SharedFigures.popularLeaderParty(s -> s.popular().leader().flatMap(s.election()::partyOf));

  public static final Figure<ElectionSummary> MARGIN_VOTES =
      VoteFigures.<ElectionSummary>votesOf(s -> s.nationalMargin())
          .detailed(
              "The President's: negative where another led; missing without a national count.");

  public static final Figure<ElectionSummary> MARGIN_POINTS =
      VoteFigures.pointsOf(ElectionSummary::nationalMargin);

  public static final Figure<ElectionSummary> SPLIT =
      SharedFigures.<ElectionSummary>split(ElectionSummary::split)
          .detailed("It is where who became President is not who led the popular vote.");

  public static final Figure<ElectionSummary> MINORITY_PRESIDENT =
      Figure.optionalFlag(
          "minority_president",
          "Whether the President had half or less of the popular votes; missing where unknown.",
          ElectionSummary::minorityPresident);

  private ElectionFigures() {}
}
