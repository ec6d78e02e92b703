package org.twocounts.figure;

import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;

/** The outcome under another rule. */
public final class RuleFigures {
  private RuleFigures() {}

  /** Which rule. */
  public static <R> Figure<R> rule(Function<R, String> value) {
    return Figure.text("rule", "The rule by which it is counted or awarded.", value);
  }

  /** Percent. */
  public static <R> Figure<R> share(Function<R, OptionalDouble> value) {
    return Figure.optionalPercent(
        "share", "The candidate's electors in all electors under the rule.", value);
  }

  /** Who wins. */
  public static <R> Figure<R> elected(Predicate<R> value) {
    return Figure.<R>flag("elected", "Whether elected.", value).detailed("Under the rule.");
  }

  /** Whether the rule can be applied. */
  public static <R> Figure<R> defined(Predicate<R> value) {
    return Figure.flag("defined", "Whether the rule can be applied to the election.", value);
  }
}
