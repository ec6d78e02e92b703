package org.twocounts.figure;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/** Curves of electors against votes: of swings, and of winners' shares. */
public final class CurveFigures {
  private static final String ELECTORS = "electors";

  private CurveFigures() {}

  /** Which point of a curve. */
  public static <R> Figure<R> point(Function<R, String> value) {
    return Figure.text(
        "point", "Which point of the curve: the result, a threshold, a step of the swing.", value);
  }

  /** Percent. */
  public static <R> Figure<R> twoPartyShare(ToDoubleFunction<R> value) {
    return Figure.percent(
        "two_party_share", "Votes of the one named in those of winner and rival.", value);
  }

  /** Percent. */
  public static <R> Figure<R> twoPartyElectors(ToDoubleFunction<R> value) {
    return Figure.percent(
        "two_party_electors", "Electors of the one named in those of winner and rival.", value);
  }

  /** Percent. */
  public static <R> Figure<R> fitted(ToDoubleFunction<R> value) {
    return Figure.percent("fitted_percent", "two_party_electors as the fitted line has it.", value);
  }

  /** Percent. */
  public static <R> Figure<R> rivalShare(ToDoubleFunction<R> value) {
    return Figure.percent(
        "rival_share", "Electors of the other of the two in all electors under the rule.", value);
  }

  /** The lower end. */
  public static <R> Figure<R> marginFrom(ToDoubleFunction<R> value) {
    return Figure.points(
        "margin_from", "The least national margin of winner over rival of the row.", value);
  }

  /** The upper end. */
  public static <R> Figure<R> marginTo(ToDoubleFunction<R> value) {
    return Figure.points(
        "margin_to", "The greatest national margin of winner over rival of the row.", value);
  }

  /** At these margins. */
  public static <R> Figure<R> winnerElectors(ToLongFunction<R> value) {
    return Figure.count(
        "winner_electors", ELECTORS, "Electors of the winner at these margins.", value);
  }

  /** At these margins. */
  public static <R> Figure<R> rivalElectors(ToLongFunction<R> value) {
    return Figure.count(
        "rival_electors", ELECTORS, "Electors of the rival at these margins.", value);
  }

  /** At these margins. */
  public static <R> Figure<R> majorityHolder(Function<R, Optional<String>> value) {
    return Figure.optionalText(
        "majority_holder", "Who has the majority at these margins; missing: nobody.", value);
  }
}
