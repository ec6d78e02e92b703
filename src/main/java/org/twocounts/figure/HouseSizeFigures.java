package org.twocounts.figure;

import org.twocounts.analysis.counterfactual.HouseSizes.AtSize;

/** The electoral winner at a size of the House. */
public final class HouseSizeFigures {
  public static final Figure<AtSize> HOUSE = SharedFigures.house(AtSize::house);

  public static final Figure<AtSize> ALL_ELECTORS =
      Figure.count("all_electors", "electors", "All electors at this size.", AtSize::all);

  public static final Figure<AtSize> WINNER = SharedFigures.winner(AtSize::winner);

  private HouseSizeFigures() {}
}
