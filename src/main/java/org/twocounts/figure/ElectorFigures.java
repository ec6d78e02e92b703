package org.twocounts.figure;

import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/** Electors, and their votes. */
public final class ElectorFigures {
  static final String HOW_MANY = "How many electors.";
  static final String ELECTORS = "electors";
  private static final String ELECTORAL_VOTES = "electoral votes";

  private ElectorFigures() {}

  /** How many the row is about. */
  public static <R> Figure<R> electors(ToLongFunction<R> value) {
    return Figure.count(ELECTORS, ELECTORS, HOW_MANY, value);
  }

  /** Allotted to a state. */
  public static <R> Figure<R> electorsAllotted(Function<R, OptionalLong> value) {
    return Figure.optionalCount(
        "electors_allotted",
        ELECTORS,
        "House seats and two for each state; DC as many as the least populous state.",
        value);
  }

  /** Appointed. */
  public static <R> Figure<R> electorsAppointed(ToLongFunction<R> value) {
    return Figure.count("electors_appointed", ELECTORS, "Electors really appointed.", value);
  }

  /** Won by the candidate whom the row is about. */
  public static <R> Figure<R> electorsWon(Function<R, OptionalLong> value) {
    return Figure.optionalCount(
        "electors_won",
        ELECTORS,
        "Electors won at the polls or in legislatures, before faithless, absent or rejected votes;"
            + " missing to 1800, when electors had two votes.",
        value);
  }

  /** For the candidate whom the row is about. */
  public static <R> Figure<R> electoralVotes(Function<R, OptionalLong> value) {
    return Figure.optionalCount(
        "electoral_votes",
        ELECTORAL_VOTES,
        "Electoral votes of the candidate that Congress counted.",
        value);
  }

  /** Percent. */
  public static <R> Figure<R> electoralShare(Function<R, OptionalDouble> value) {
    return Figure.optionalPercent(
        "electoral_share", "The candidate's electors in electors appointed.", value);
  }

  /** Counted in all. */
  public static <R> Figure<R> electoralVotesCounted(ToLongFunction<R> value) {
    return Figure.count(
        "electoral_votes_counted",
        ELECTORAL_VOTES,
        "Votes that Congress counted; in 1789-1800 electors had two each.",
        value);
  }

  /** What decides. */
  public static <R> Figure<R> majority(ToLongFunction<R> value) {
    return Figure.count(
        "majority",
        ELECTORS,
        "The fewest electors that are a majority: more than half of those appointed.",
        value);
  }

  /** Added up. */
  public static <R> Figure<R> cumulative(ToLongFunction<R> value) {
    return Figure.count("cumulative", ELECTORS, "Electors up to and with this row.", value);
  }

  /** A difference between two. */
  public static <R> Figure<R> marginElectors(ToLongFunction<R> value) {
    return Figure.signed(
        "margin_electors", ELECTORS, "Electors of the one named less those of the other.", value);
  }

  /** The margin in electoral votes. */
  public static <R> Figure<R> electoralMarginVotes(ToLongFunction<R> value) {
    return Figure.signed(
        "electoral_margin_votes",
        ELECTORAL_VOTES,
        "Electoral votes of the one named less those of the best other.",
        value);
  }

  /** The same margin in percentage points. */
  public static <R> Figure<R> electoralMarginPoints(ToDoubleFunction<R> value) {
    return Figure.points(
        "electoral_margin_points", "electoral_margin_votes in electors appointed.", value);
  }
}
