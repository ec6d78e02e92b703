package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;
import org.twocounts.simulation.ElectionOdds;
import org.twocounts.simulation.Leads;
import org.twocounts.simulation.ModelKind;
import org.twocounts.simulation.Ratio;
import org.twocounts.simulation.SplitOdds;
import org.twocounts.simulation.Window;

/**
 * The chance of a split among elections with a national lead within a limit, by the limit.
 *
 * @param points by ascending limit, those that the model has elections within
 */
record SplitChances(ModelKind kind, List<Point> points) {
  private static final double STEP = 0.25;
  private static final double MOST = 10;
  private static final int FEWEST_WITH_MIDDLE = 4;
  private static final double LOWER = 25;
  private static final double UPPER = 75;

  /**
   * One limit.
   *
   * @param within percentage points
   * @param chance percent
   * @param error standard error of the chance from drawing, percentage points
   * @param middle between which half of the elections lie, each by itself; empty for few
   */
  record Point(double within, double chance, double error, Optional<Middle> middle) {}

  /** The lower and the upper quartile of the elections' own chances, percent. */
  record Middle(double low, double high) {}

  SplitChances {
    points = List.copyOf(points);
  }

  /** The largest limit. */
  static double largest() {
    return MOST;
  }

  /** Every limit, and nothing else. */
  static Leads leads() {
    List<Window> windows = new ArrayList<>();
    for (double within = STEP; within <= MOST; within += STEP) {
      windows.add(Window.within(within));
    }
    return new Leads(windows, List.of(), Leads.Electors.LEFT_OUT);
  }

  static SplitChances of(ModelKind kind, SplitOdds odds) {
    return new SplitChances(
        kind,
        IntStream.range(0, odds.leads().windows().size())
            .filter(i -> odds.window(i).split().isDefined())
            .mapToObj(i -> point(odds, i))
            .toList());
  }

  private static Point point(SplitOdds odds, int index) {
    Ratio split = odds.window(index).split();
    return new Point(
        odds.leads().windows().get(index).to(),
        100 * split.value(),
        100 * split.standardError(),
        middle(odds.elections(), index));
  }

  private static Optional<Middle> middle(List<ElectionOdds> elections, int index) {
    double[] own =
        elections.stream()
            .map(election -> election.windows().get(index).split())
            .filter(Ratio::isDefined)
            .mapToDouble(split -> 100 * split.value())
            .toArray();
    if (own.length < FEWEST_WITH_MIDDLE) {
      return Optional.empty();
    }
    Percentile of = new Percentile().withEstimationType(EstimationType.R_7);
    of.setData(own);
    return Optional.of(new Middle(of.evaluate(LOWER), of.evaluate(UPPER)));
  }

  /** At a limit; empty where the model has no elections within it. */
  Optional<Point> at(double within) {
    return points.stream().filter(point -> point.within() == within).findFirst();
  }
}
