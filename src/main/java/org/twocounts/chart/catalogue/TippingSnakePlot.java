package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.twocounts.chart.spec.Axis;
import org.twocounts.chart.spec.Axis.Tick;
import org.twocounts.chart.spec.Layer.Box;
import org.twocounts.chart.spec.Layer.Boxes;
import org.twocounts.chart.spec.Layer.Direction;
import org.twocounts.chart.spec.Layer.Emphasis;
import org.twocounts.chart.spec.Layer.Rule;
import org.twocounts.chart.spec.PointLabel;
import org.twocounts.chart.spec.PointLabel.Kind;
import org.twocounts.chart.spec.PointLabel.Side;
import org.twocounts.chart.spec.XyPlot;
import org.twocounts.chart.theme.Hue;
import org.twocounts.chart.theme.Ink;

/** The bars of a snake: as wide as their electors, as high as their margins, those far out cut. */
final class TippingSnakePlot {
  /** So many of the states that mattered most are led to their bars where there is no room. */
  private static final int LED = 12;

  private static final double MOST_SHOWN = 45;

  /** At most this share of the electors stands under bars that are cut. */
  private static final double CUT_AT_MOST = 0.1;

  private static final double STEP = 5;

  private static final double GAP = 0.12;

  /** A bar so low, percentage points, that its name may stand on either side of zero. */
  private static final double FLAT = 2;

  private final TippingSnake snake;

  TippingSnakePlot(TippingSnake snake) {
    this.snake = snake;
  }

  /** The colour of one of the two. */
  static Ink ink(TippingSnake snake, String candidate) {
    return Ink.ofParty(snake.election().partyOf(candidate));
  }

  /** Which bars are shorter than their margins, a sentence; empty where none is. */
  String cut() {
    double most = mostShown();
    return snake.blocks().stream().anyMatch(b -> isCut(b, most))
        ? String.format("Bars with a break are cut at %s points.", Figures.plain(most))
        : "";
  }

  private static boolean isCut(TippingSnake.Block block, double most) {
    return Math.abs(block.points()) > most;
  }

  /** The largest margin drawn in full: a few states far out do not flatten the others. */
  private double mostShown() {
    List<TippingSnake.Block> outward =
        snake.blocks().stream()
            .sorted(Comparator.comparingDouble(b -> -Math.abs(b.points())))
            .toList();
    double allowed =
        CUT_AT_MOST * snake.blocks().stream().mapToInt(TippingSnake.Block::electors).sum();
    int beyond = 0;
    for (TippingSnake.Block block : outward) {
      beyond += block.electors();
      if (beyond > allowed) {
        return Math.max(MOST_SHOWN, STEP * Math.ceil(Math.abs(block.points()) / STEP));
      }
    }
    return MOST_SHOWN;
  }

  XyPlot plot() {
    double most = mostShown();
    double end = snake.end() + snake.others();
    Axis x = Axis.of(0, end, electors(end)).titled("Electors, in the order of margins");
    Axis y = margins(most);
    boolean winnerFirst = snake.tipping().contest().sign() > 0;
    List<Box> boxes = new ArrayList<>();
    List<PointLabel> labels = new ArrayList<>();
    for (TippingSnake.Block block : snake.blocks()) {
      double height = shown(block, most);
      String leader = block.points() > 0 ? snake.positive() : snake.negative();
      Box bar =
          new Box(
              block.from() + GAP,
              block.from() + block.electors() - GAP,
              0,
              height,
              ink(snake, leader),
              block.tips() ? Emphasis.MARKED : Emphasis.NONE);
      boxes.add(isCut(block, most) ? bar.cut() : bar);
    }
    List<TippingSnake.Block> ranked = byImportance();
    for (int i = 0; i < ranked.size(); i++) {
      int rank = i < LED ? PointLabel.CLOSEST : PointLabel.MINOR;
      labels.add(label(ranked.get(i), shown(ranked.get(i), most), rank));
    }
    labels.add(
        PointLabel.zone(
            snake.line(),
            winnerFirst ? y.min() : y.max(),
            "majority: " + snake.majority(),
            winnerFirst ? Side.ABOVE_LEFT : Side.BELOW_RIGHT));
    return new XyPlot(
        x,
        y,
        List.of(
            new Boxes("margins", boxes), new Rule(Direction.X, snake.line(), Ink.of(Hue.STRONG))),
        labels);
  }

  /** To either side as far as bars go, and not less than a step. */
  private Axis margins(double most) {
    double best = snake.blocks().stream().mapToDouble(TippingSnake.Block::points).max().orElse(0);
    double worst = snake.blocks().stream().mapToDouble(TippingSnake.Block::points).min().orElse(0);
    double up = Math.max(STEP, Math.min(most, best));
    double down = Math.max(STEP, Math.min(most, -worst));
    return Points.axis(-down - STEP, up + STEP, up + down > 2 * MOST_SHOWN ? 50 : 20);
  }

  /** The tipping point, then those with many electors and a margin near to its. */
  private List<TippingSnake.Block> byImportance() {
    double tipping = snake.tippingBlock().points();
    return snake.blocks().stream()
        .sorted(
            Comparator.comparing((TippingSnake.Block b) -> !b.tips())
                .thenComparing(
                    Comparator.comparingDouble(
                            (TippingSnake.Block b) ->
                                b.electors() / (1 + Math.abs(b.points() - tipping)))
                        .reversed()))
        .toList();
  }

  private static double shown(TippingSnake.Block block, double most) {
    return Math.max(-most, Math.min(most, block.points()));
  }

  private static PointLabel label(TippingSnake.Block block, double height, int rank) {
    Side side = height > 0 ? Side.ABOVE : Side.BELOW;
    return block.tips()
        ? new PointLabel(
            block.middle(),
            Math.abs(height) < FLAT ? 0 : height,
            List.of(block.unit() + " " + Figures.points(block.points()), block.unit()),
            Kind.NAME,
            Math.abs(height) < FLAT
                ? List.of(Side.ABOVE_RIGHT, Side.BELOW_RIGHT, Side.BELOW, Side.BELOW_LEFT)
                : List.of(side, side == Side.ABOVE ? Side.ABOVE_RIGHT : Side.BELOW_LEFT),
            1)
        : PointLabel.minor(block.middle(), height, named(block, height), side).ranked(rank);
  }

  /** With the margin where the bar is cut. */
  private static String named(TippingSnake.Block block, double height) {
    return block.points() == height
        ? block.unit()
        : block.unit() + " " + Figures.points(block.points());
  }

  private static List<Tick> electors(double end) {
    double step = end > 250 ? 100 : 50;
    List<Tick> ticks = new ArrayList<>();
    for (double v = 0; v < end; v += step) {
      ticks.add(new Tick(v, Figures.plain(v)));
    }
    return ticks;
  }
}
