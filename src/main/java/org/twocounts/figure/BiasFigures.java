package org.twocounts.figure;

import java.util.OptionalDouble;
import org.twocounts.analysis.Bias;
import org.twocounts.analysis.TippingPoint;

/** Electoral College bias of one election, where it is defined and where it is not. */
public final class BiasFigures {
  public static final Figure<Bias> YEAR = SharedFigures.year(Bias::year);
  public static final Figure<Bias> WINNER = ofPoint(TippingFigures.WINNER);
  public static final Figure<Bias> RIVAL = ofPoint(TippingFigures.RIVAL);
  public static final Figure<Bias> MARGIN_OF = ofPoint(TippingFigures.MARGIN_OF);
  public static final Figure<Bias> MARGIN_OVER = ofPoint(TippingFigures.MARGIN_OVER);
  public static final Figure<Bias> TIPPING_UNIT = ofPoint(TippingFigures.TIPPING_UNIT);
  public static final Figure<Bias> TIPPING_MARGIN = ofPoint(TippingFigures.TIPPING_MARGIN);
  public static final Figure<Bias> NATIONAL_MARGIN = ofPoint(TippingFigures.NATIONAL_MARGIN);
  public static final Figure<Bias> BIAS = ofPoint(TippingFigures.BIAS);
  public static final Figure<Bias> TOWARDS = ofPoint(TippingFigures.TOWARDS);

  /** Of a bias measured from both ends. */
  public static final Figure<Bias> BIAS_EITHER_SIDE =
      Figure.optionalPoints(
          "bias_either_side", "The bias, counted from both ends.", BiasFigures::bias);

  /** Of a bias measured in votes for either of the two. */
  public static final Figure<Bias> BIAS_TWO_PARTY =
      Figure.optionalPoints(
          "bias_two_party",
          "The bias, with margins in votes for either of the two.",
          BiasFigures::bias);

  public static final Figure<Bias> WHY_NOT =
      Figure.optionalText("why_not", "Why it is not defined, where it is not.", Bias::whyNot);

  private BiasFigures() {}

  private static OptionalDouble bias(Bias bias) {
    return bias.tippingPoint().stream().mapToDouble(TippingPoint::bias).findFirst();
  }

  private static Figure<Bias> ofPoint(Figure<TippingPoint> figure) {
    return figure.ofOptional(Bias::tippingPoint);
  }
}
