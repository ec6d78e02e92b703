package org.twocounts.figure;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.twocounts.analysis.Split;
import org.twocounts.analysis.Splits;

/** An election in which the two counts disagree. */
public final class SplitFigures {
  private static final String SENSITIVITY =
      "What is contested about it, and what other counts say.";

  public static final Figure<Split> YEAR = SharedFigures.year(Split::year);

  public static final Figure<Split> PRESIDENT =
      SharedFigures.president(s -> s.president().candidate());

  public static final Figure<Split> PRESIDENT_PARTY =
      SharedFigures.presidentParty(s -> s.president().party());

  public static final Figure<Split> POPULAR_LEADER =
      VoteFigures.<Split>popularLeader(s -> Optional.of(s.popularLeader().candidate())).always();

  public static final Figure<Split> POPULAR_LEADER_PARTY =
      SharedFigures.popularLeaderParty(s -> s.popularLeader().party());

  public static final Figure<Split> PRESIDENT_POPULAR_VOTES =
      Figure.count(
          "president_popular_votes",
          "votes",
          "The President's popular votes.",
          s -> s.president().popularVotes());

  public static final Figure<Split> LEADER_POPULAR_VOTES =
      Figure.count(
          "leader_popular_votes",
          "votes",
          "The popular leader's popular votes.",
          s -> s.popularLeader().popularVotes());

  public static final Figure<Split> MARGIN_VOTES =
      VoteFigures.<Split>marginVotes(s -> OptionalLong.of(s.margin().votes()))
          .always()
          .detailed("The President's less the popular leader's: negative.");

  public static final Figure<Split> MARGIN_POINTS =
      VoteFigures.<Split>marginPoints(s -> OptionalDouble.of(s.margin().points())).always();

  public static final Figure<Split> PRESIDENT_ELECTORAL_VOTES =
      Figure.count(
          "president_electoral_votes",
          "electoral votes",
          "Votes counted for the President.",
          s -> s.president().electoralVotes());

  public static final Figure<Split> LEADER_ELECTORAL_VOTES =
      Figure.count(
          "leader_electoral_votes",
          "electoral votes",
          "Votes counted for the popular leader.",
          s -> s.popularLeader().electoralVotes());

  public static final Figure<Split> DECIDED_BY = SharedFigures.decidedBy(Split::decidedBy);

  public static final Figure<Split> SENSITIVITY_REMARKS =
      Figure.texts("sensitivity", SENSITIVITY, Split::sensitivity);

  /** An election that is no split in this count, but close or one in another. */
  public static final class NearMissFigures {
    public static final Figure<Splits.NearMiss> YEAR = SharedFigures.year(Splits.NearMiss::year);

    public static final Figure<Splits.NearMiss> PRESIDENT =
        SharedFigures.president(Splits.NearMiss::president);

    public static final Figure<Splits.NearMiss> MARGIN_VOTES =
        VoteFigures.marginVotes(m -> OptionalLong.of(m.margin().votes()));

    public static final Figure<Splits.NearMiss> MARGIN_POINTS =
        VoteFigures.marginPoints(m -> OptionalDouble.of(m.margin().points()));

    public static final Figure<Splits.NearMiss> SENSITIVITY_REMARKS =
        Figure.texts("sensitivity", SENSITIVITY, Splits.NearMiss::sensitivity);

    private NearMissFigures() {}
  }

  private SplitFigures() {}
}
