package org.twocounts.figure;

import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/** What a candidate wins in elections drawn at random. */
public final class DrawnElectorFigures {
  private static final String ELECTORS = "electors";

  private DrawnElectorFigures() {}

  /** The mean. */
  public static <R> Figure<R> expected(ToDoubleFunction<R> value) {
    return Figure.number("expected_electors", ELECTORS, "Mean of the electors drawn.", value);
  }

  /** The lower end of a range. */
  public static <R> Figure<R> low(ToLongFunction<R> value) {
    return Figure.count(
        "electors_low", ELECTORS, "At most a fortieth of elections have fewer electors.", value);
  }

  /** The upper end of a range. */
  public static <R> Figure<R> high(ToLongFunction<R> value) {
    return Figure.count(
        "electors_high", ELECTORS, "At most a fortieth of elections have more electors.", value);
  }

  /** A majority. */
  public static <R> Figure<R> majorityProbability(ToDoubleFunction<R> value) {
    return Figure.number(
        "majority_probability",
        "probability",
        "The candidate has a majority of the electors appointed.",
        value);
  }
}
