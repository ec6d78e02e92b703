package org.twocounts.figure;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/** What might have happened, had states swung at random. */
public final class ChanceFigures {
  static final String BIAS_LOW = "bias_low";
  static final String BELOW = "A fortieth of the maps drawn have a bias below it.";
  static final String BIAS_HIGH = "bias_high";
  static final String ABOVE = "A fortieth of the maps drawn have a bias above it.";

  private static final String ELECTORS = "electors";

  private ChanceFigures() {}

  /** By whose account. */
  public static <R> Figure<R> model(Function<R, String> value) {
    return Figure.text(
        "model",
        "The model by which elections are drawn, or published for a result of others.",
        value);
  }

  /** Percentage points. */
  public static <R> Figure<R> leadWithin(ToDoubleFunction<R> value) {
    return Figure.points(
        "lead_within", "The row is of elections with a national lead up to this.", value);
  }

  /** Percent. */
  public static <R> Figure<R> splitChance(ToDoubleFunction<R> value) {
    return Figure.percent(
        "split_chance",
        "Probability that the one with fewer votes of the pair has the majority of electors.",
        value);
  }

  /** Percent. */
  public static <R> Figure<R> chanceLow(Function<R, OptionalDouble> value) {
    return Figure.optionalPercent(
        "split_chance_low", "Lower quartile of split_chance among single elections.", value);
  }

  /** Percent. */
  public static <R> Figure<R> chanceHigh(Function<R, OptionalDouble> value) {
    return Figure.optionalPercent(
        "split_chance_high", "Upper quartile of split_chance among single elections.", value);
  }

  /** Where a published result stands. */
  public static <R> Figure<R> citation(Function<R, Optional<String>> value) {
    return Figure.optionalText("published_in", "Where a published result stands.", value);
  }

  /** The lower end. */
  public static <R> Figure<R> electorsFrom(ToIntFunction<R> value) {
    return Figure.size("electors_from", ELECTORS, "The fewest electors of the row.", value);
  }

  /** The upper end. */
  public static <R> Figure<R> electorsThrough(ToIntFunction<R> value) {
    return Figure.size("electors_through", ELECTORS, "The most electors of the row.", value);
  }

  /** Percent. */
  public static <R> Figure<R> electorsChance(ToDoubleFunction<R> value) {
    return Figure.percent(
        "electors_chance", "Probability of so many electors of the candidate.", value);
  }

  /** Percentage points. */
  public static <R> Figure<R> biasLow(ToDoubleFunction<R> value) {
    return Figure.points(BIAS_LOW, BELOW, value);
  }

  /** Percentage points. */
  public static <R> Figure<R> biasHigh(ToDoubleFunction<R> value) {
    return Figure.points(BIAS_HIGH, ABOVE, value);
  }

  /** Percentage points. */
  public static <R> Figure<R> biasOfThresholds(ToDoubleFunction<R> value) {
    return Figure.points(
        "bias_of_thresholds",
        "Half the sum of the two thresholds with its sign reversed: the bias if all states swing"
            + " alike.",
        value);
  }
}
