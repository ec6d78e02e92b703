package org.twocounts.figure;

import org.twocounts.analysis.indicator.StateLean;

/** How far a state stood from the nation. */
public final class LeanFigures {
  public static final Figure<StateLean> YEAR = SharedFigures.year(StateLean::year);

  public static final Figure<StateLean> STATE = SharedFigures.state(l -> l.state().state());

  public static final Figure<StateLean> STATE_MARGIN =
      Figure.points(
          "state_margin", "The margin between the two in the state.", StateLean::stateMargin);

  public static final Figure<StateLean> NATIONAL_MARGIN =
      TippingFigures.nationalMargin(StateLean::nationalMargin);

  public static final Figure<StateLean> LEAN =
      Figure.points(
          "lean",
          "state_margin less national_margin; positive leans to margin_of.",
          StateLean::points);

  public static final Figure<StateLean> MARGIN_OF =
      TippingFigures.marginOf(l -> l.parties().first());

  public static final Figure<StateLean> MARGIN_OVER =
      TippingFigures.marginOver(l -> l.parties().second());

  private LeanFigures() {}
}
