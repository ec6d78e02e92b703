package org.twocounts.figure;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/** Candidates who were neither of the two with most electoral votes. */
public final class ThirdPartyFigures {
  private ThirdPartyFigures() {}

  /** Percent. */
  public static <R> Figure<R> othersPercent(ToDoubleFunction<R> value) {
    return Figure.percent(
        "others_percent", "Popular votes of the others in all popular votes.", value);
  }

  /** Of all of them. */
  public static <R> Figure<R> othersElectoralVotes(ToLongFunction<R> value) {
    return Figure.count(
        "others_electoral_votes",
        "electoral votes",
        "Electoral votes of the others that Congress counted.",
        value);
  }

  /** Who. */
  public static <R> Figure<R> strongest(Function<R, Optional<String>> value) {
    return Figure.optionalText("strongest", "The one of the others with most votes.", value);
  }
}
