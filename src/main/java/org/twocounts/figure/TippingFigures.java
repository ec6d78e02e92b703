package org.twocounts.figure;

import org.twocounts.analysis.TippingPoint;

/** The tipping point of an election, and the bias that follows from it. */
public final class TippingFigures {
  public static final Figure<TippingPoint> YEAR =
      SharedFigures.year(t -> t.contest().election().year());

  public static final Figure<TippingPoint> WINNER =
      Figure.text("winner", "The candidate with a majority of electors.", t -> t.contest().winner());

  public static final Figure<TippingPoint> RIVAL =
      Figure.text(
          "rival",
          "The candidate held against the winner: the other one with most electors won, where"
              + " nobody else was chosen.",
          t -> t.contest().rival());

  public static final Figure<TippingPoint> MARGIN_OF =
      Figure.text(
          "margin_of", "Whom positive margins and bias favour.", t -> t.contest().positive());

  public static final Figure<TippingPoint> MARGIN_OVER =
      Figure.text("margin_over", "Whom negative ones favour.", t -> t.contest().negative());

  public static final Figure<TippingPoint> TIPPING_UNIT =
      Figure.text(
          "tipping_unit", "The unit that gives the winner the majority.", TippingPoint::unit);

  public static final Figure<TippingPoint> TIPPING_MARGIN =
      Figure.points(
              "tipping_margin",
              "The margin between the two in the tipping-point unit.",
              TippingPoint::tippingMargin)
          .headed("Margin there");

  public static final Figure<TippingPoint> NATIONAL_MARGIN =
      Figure.points(
          "national_margin",
          "The margin between the two in the nation.",
          TippingPoint::nationalMarginPoints);

  public static final Figure<TippingPoint> BIAS =
      Figure.points(
          "bias",
          "tipping_margin less national_margin; positive favours margin_of.",
          TippingPoint::bias);

  public static final Figure<TippingPoint> TOWARDS =
      Figure.optionalText("towards", "The party that the bias favours.", TippingPoint::towards);

  private TippingFigures() {}
}
