package org.twocounts.figure;

import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.twocounts.simulation.Ratio;

/** How likely a split was. Probabilities are from 0 to 1. */
public final class SplitOddsFigures {
  private static final String PROBABILITY = "probability";

  private SplitOddsFigures() {}

  /** Whoever leads. */
  public static <R> Figure<R> within(Function<R, OptionalDouble> value) {
    return Figure.optionalPoints(
        "within", "The national lead is at most so large; missing: any lead.", value);
  }

  /** The lower end of a step. */
  public static <R> Figure<R> leadFrom(ToDoubleFunction<R> value) {
    return Figure.points("lead_from", "The national lead is larger than this.", value);
  }

  /** The upper end of a step. */
  public static <R> Figure<R> leadTo(Function<R, OptionalDouble> value) {
    return Figure.optionalPoints(
        "lead_to", "The national lead is at most this; missing: any larger one.", value);
  }

  /** A point of a curve. */
  public static <R> Figure<R> lead(ToDoubleFunction<R> value) {
    return Figure.points("lead", "The national lead is just this.", value);
  }

  /** Among the elections with a lead of the row. */
  public static <R> Figure<R> probability(Function<R, Ratio> value) {
    return probability(
        PROBABILITY, "A split, among the elections with such a national lead.", value);
  }

  /** Of {@link #probability}. */
  public static <R> Figure<R> standardError(Function<R, Ratio> value) {
    return error(
        "standard_error", "Standard error of probability from drawing; 0 where exact.", value);
  }

  /** How many elections have a lead of the row. */
  public static <R> Figure<R> likelihood(ToDoubleFunction<R> value) {
    return Figure.number("likelihood", PROBABILITY, "Such a national lead at all.", value);
  }

  /** How many elections have just the lead of the row. */
  public static <R> Figure<R> leadDensity(ToDoubleFunction<R> value) {
    return Figure.number(
        "lead_density", "per percentage point", "Probability density of such a lead.", value);
  }

  /** Over all leads. */
  public static <R> Figure<R> splitProbability(Function<R, Ratio> value) {
    return probability("split_probability", "A split, whatever the national lead.", value);
  }

  /** Of {@link #splitProbability}. */
  public static <R> Figure<R> splitStandardError(Function<R, Ratio> value) {
    return error(
        "split_standard_error",
        "Standard error of split_probability from drawing; 0 where exact.",
        value);
  }

  /** Among the elections with a lead of the row. */
  public static <R> Figure<R> noMajorityProbability(Function<R, Ratio> value) {
    return probability(
        "no_majority_probability",
        "Nobody has a majority of electors, among the elections with such a national lead.",
        value);
  }

  /** Of {@link #noMajorityProbability}. */
  public static <R> Figure<R> noMajorityStandardError(Function<R, Ratio> value) {
    return error(
        "no_majority_standard_error",
        "Standard error of no_majority_probability from drawing; 0 where exact.",
        value);
  }

  /** Part of {@link #probability}. */
  public static <R> Figure<R> favouringWinner(Function<R, Ratio> value) {
    return probability(
        "favouring_winner",
        "A split with the majority for the one who is called the winner, among the elections with"
            + " such a national lead.",
        value);
  }

  /** Part of {@link #probability}. */
  public static <R> Figure<R> favouringRival(Function<R, Ratio> value) {
    return probability(
        "favouring_rival",
        "A split with the majority for the rival, among the elections with such a national lead.",
        value);
  }

  /** Of one election. */
  public static <R> Figure<R> draws(Function<R, OptionalLong> value) {
    return Figure.optionalCount(
        "draws", "draws", "Maps or elections drawn; missing where nothing was.", value);
  }

  private static <R> Figure<R> probability(String name, String meaning, Function<R, Ratio> value) {
    return Figure.optionalNumber(name, PROBABILITY, meaning, r -> defined(value.apply(r).value()));
  }

  private static <R> Figure<R> error(String name, String meaning, Function<R, Ratio> value) {
    return Figure.optionalNumber(
        name, PROBABILITY, meaning, r -> defined(value.apply(r).standardError()));
  }

  private static OptionalDouble defined(double value) {
    return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }
}
