package org.twocounts.figure;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.twocounts.analysis.TippingPoint;

/** The tipping point of an election, and the bias that follows from it. */
public final class TippingFigures {
  public static final Figure<TippingPoint> YEAR =
      SharedFigures.year(t -> t.contest().election().year());

  public static final Figure<TippingPoint> WINNER =
      SharedFigures.<TippingPoint>winner(t -> Optional.of(t.contest().winner())).always();

  public static final Figure<TippingPoint> RIVAL = rival(t -> t.contest().rival());

  public static final Figure<TippingPoint> MARGIN_OF = marginOf(t -> t.contest().positive());

  public static final Figure<TippingPoint> MARGIN_OVER = marginOver(t -> t.contest().negative());

  public static final Figure<TippingPoint> TIPPING_UNIT = tippingUnit(TippingPoint::unit);

  public static final Figure<TippingPoint> TIPPING_MARGIN =
      Figure.points(
              "tipping_margin",
              "The margin between the two in the tipping-point unit.",
              TippingPoint::tippingMargin)
          .headed("Margin there");

  public static final Figure<TippingPoint> NATIONAL_MARGIN =
      nationalMargin(TippingPoint::nationalMarginPoints);

  public static final Figure<TippingPoint> BIAS =
      Figure.points(
          "bias",
          "tipping_margin less national_margin; positive favours margin_of.",
          TippingPoint::bias);

  public static final Figure<TippingPoint> TOWARDS = towards(TippingPoint::towards);

  private TippingFigures() {}

  /** Between the two of a pair. */
  static <R> Figure<R> nationalMargin(ToDoubleFunction<R> value) {
    return Figure.points("national_margin", "The margin between the two in the nation.", value);
  }

  /** The other of the pair. */
  public static <R> Figure<R> rival(Function<R, String> value) {
    return Figure.text(
        "rival",
        "The candidate held against the winner: the other one with most electors won, where nobody"
            + " else was chosen.",
        value);
  }

  /** The sign of the measures of the row. */
  public static <R> Figure<R> marginOf(Function<R, String> value) {
    return Figure.text("margin_of", "Whom positive margins and bias favour.", value);
  }

  /** The other side of the sign. */
  public static <R> Figure<R> marginOver(Function<R, String> value) {
    return Figure.text("margin_over", "Whom negative ones favour.", value);
  }

  /** Whether a unit is the tipping point. */
  public static <R> Figure<R> tippingPoint(Predicate<R> value) {
    return Figure.flag("tipping_point", "Whether it gives the winner the majority.", value);
  }

  /** The tipping point of a row. */
  public static <R> Figure<R> tippingUnit(Function<R, String> value) {
    return Figure.text("tipping_unit", "The unit that gives the winner the majority.", value);
  }

  /** Whom the bias of a row favours. */
  public static <R> Figure<R> towards(Function<R, Optional<String>> value) {
    return Figure.optionalText("towards", "The party that the bias favours.", value);
  }
}
