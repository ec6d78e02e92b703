package org.twocounts.figure;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.twocounts.model.Margin;

/** Votes of the people, and margins in them. */
public final class VoteFigures {
  private static final String VOTES = "votes";

  private VoteFigures() {}

  /** Of the candidate whom the row is about. */
  public static <R> Figure<R> popularVotes(Function<R, OptionalLong> value) {
    return Figure.optionalCount("popular_votes", VOTES, "Popular votes of the candidate.", value);
  }

  /** Percent. */
  public static <R> Figure<R> popularShare(Function<R, OptionalDouble> value) {
    return Figure.optionalPercent(
        "popular_share",
        "popular_votes in all popular votes of the row's election or place, Other included.",
        value);
  }

  /** Of everybody. */
  public static <R> Figure<R> totalPopularVotes(Function<R, OptionalLong> value) {
    return Figure.optionalCount(
        "total_popular_votes", VOTES, "All votes cast for President, Other included.", value);
  }

  /** Who leads; missing in a tie. */
  public static <R> Figure<R> leader(Function<R, Optional<String>> value) {
    return Figure.optionalText("leader", "Who leads; missing in a tie.", value);
  }

  /** Who comes next. */
  public static <R> Figure<R> second(Function<R, String> value) {
    return Figure.text("second", "The next after the leader.", value);
  }

  /** Who led the nation. */
  public static <R> Figure<R> popularLeader(Function<R, Optional<String>> value) {
    return Figure.optionalText(
        "popular_leader", "Who led the national popular vote; missing where unknown.", value);
  }

  /** The margin of the one whom the row names first, in votes. */
  public static <R> Figure<R> marginVotes(Function<R, OptionalLong> value) {
    return Figure.optionalSigned(
        "margin_votes",
        VOTES,
        "Popular votes of the one named less those of the best other, or of the rival named.",
        value);
  }

  /** The same margin in percentage points. */
  public static <R> Figure<R> marginPoints(Function<R, OptionalDouble> value) {
    return Figure.optionalPoints("margin_points", "margin_votes in all popular votes.", value);
  }

  /** Both of a margin that may be missing: in votes. */
  static <R> Figure<R> votesOf(Function<R, Optional<Margin>> margin) {
    return marginVotes(row -> Amounts.votes(margin.apply(row)));
  }

  /** Both of a margin that may be missing: in points. */
  static <R> Figure<R> pointsOf(Function<R, Optional<Margin>> margin) {
    return marginPoints(row -> Amounts.points(margin.apply(row)));
  }

  /** The least margin in printed totals. */
  public static <R> Figure<R> printedMarginLeast(Function<R, OptionalLong> value) {
    return Figure.optionalSigned(
        "printed_margin_least",
        VOTES,
        "The least such difference in the national totals that sources print, incomplete ones left"
            + " out; missing where none print it.",
        value);
  }

  /** The greatest margin in printed totals. */
  public static <R> Figure<R> printedMarginMost(Function<R, OptionalLong> value) {
    return Figure.optionalSigned(
        "printed_margin_most",
        VOTES,
        "The greatest such difference; margin_votes, a sum of the best figure for each state, can"
            + " lie outside of both.",
        value);
  }

  /** Of the candidate asked for. */
  public static <R> Figure<R> candidateVotes(ToLongFunction<R> value) {
    return Figure.count(
        "candidate_votes", VOTES, "Popular votes of the candidate asked for.", value);
  }

  /** Of the one held against. */
  public static <R> Figure<R> rivalVotes(ToLongFunction<R> value) {
    return Figure.count("rival_votes", VOTES, "Popular votes of the rival.", value);
  }

  /** Whether the people's choice took office. */
  public static <R> Figure<R> leaderBecamePresident(Predicate<R> value) {
    return Figure.flag(
        "leader_became_president", "Whether the popular leader became President.", value);
  }
}
