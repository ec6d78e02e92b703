package org.twocounts.figure;

import java.util.OptionalDouble;
import java.util.function.Function;

/** The least share of the nation that can win. */
public final class LeastShareFigures {
  private LeastShareFigures() {}

  /** By votes cast. */
  public static <R> Figure<R> byVotes(Function<R, OptionalDouble> value) {
    return Figure.optionalPercent(
        "by_votes_percent", "The least share of the votes cast that could win.", value);
  }

  /** By apportionment population. */
  public static <R> Figure<R> byPopulation(Function<R, OptionalDouble> value) {
    return Figure.optionalPercent(
        "by_population_percent",
        "The least share of the apportionment population that could win.",
        value);
  }
}
