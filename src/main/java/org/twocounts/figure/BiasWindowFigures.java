package org.twocounts.figure;

import org.twocounts.analysis.BiasWindow;

/** The mean Electoral College bias of a period. */
public final class BiasWindowFigures {
  public static final Figure<BiasWindow> FROM =
      Figure.year("from_year", "First election of the period.", BiasWindow::from);

  public static final Figure<BiasWindow> TO =
      Figure.year("to_year", "Last election of the period.", BiasWindow::to);

  public static final Figure<BiasWindow> ELECTIONS =
      Figure.count(
          "elections_averaged", "elections", "Elections that the mean is of.", BiasWindow::size);

  public static final Figure<BiasWindow> MEAN =
      Figure.points(
          "mean_bias",
          "Mean of the bias of these elections; positive favours the Democrats.",
          BiasWindow::mean);

  public static final Figure<BiasWindow> TOWARDS = TippingFigures.towards(BiasWindow::towards);

  private BiasWindowFigures() {}
}
