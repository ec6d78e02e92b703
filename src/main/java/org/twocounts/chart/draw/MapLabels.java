package org.twocounts.chart.draw;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.twocounts.chart.draw.LabelPlacer.Place;
import org.twocounts.chart.draw.LabelPlacer.Request;
import org.twocounts.chart.draw.MapPainter.Drawn;
import org.twocounts.chart.geo.Anchor;
import org.twocounts.chart.spec.MapPlot.Region;
import org.twocounts.chart.spec.PointLabel.Side;

/**
 * Puts the number of electors, and squares for split ones, on states. Where a state is too small,
 * they stand beside it; where several small ones crowd the Atlantic coast, in a column off it.
 */
final class MapLabels {
  private static final List<Integer> ROWS_OF_SQUARES = List.of(6, 10, 4, 3);
  private static final List<Side> NORTH = List.of(Side.ABOVE, Side.ABOVE_LEFT);
  private static final List<Side> ALL_AROUND =
      List.of(
          Side.RIGHT,
          Side.BELOW_RIGHT,
          Side.ABOVE_RIGHT,
          Side.ABOVE,
          Side.ABOVE_LEFT,
          Side.BELOW,
          Side.LEFT);
  private static final int STEPS = 26;
  private static final int STEPS_NORTH = 16;
  private static final int SAMPLES = 20;
  private static final int CROWD = 4;
  private static final double COAST = 0.82;

  private final List<Drawn> drawn;
  private final Rectangle2D panel;
  private final Pen pen;
  private final Look look;
  private final LabelPlacer placer;
  private final List<String> leftOut = new ArrayList<>();

  MapLabels(List<Drawn> drawn, Rectangle2D panel, Pen pen) {
    this.drawn = drawn;
    this.panel = panel;
    this.pen = pen;
    this.look = pen.look();
    this.placer = new LabelPlacer(panel, 0.15 * look.em());
    placer.forbid(box -> drawn.stream().anyMatch(d -> touches(d, box)));
  }

  List<String> draw() {
    List<Drawn> outside = new ArrayList<>();
    for (Drawn d : drawn) {
      if (d.region().label().isPresent() && !inside(d)) {
        outside.add(d);
      }
    }
    outside.sort(Comparator.comparingDouble(d -> centre(d).getY()));
    List<Drawn> coast = new ArrayList<>(outside.stream().filter(this::isOnCoast).toList());
    if (coast.size() >= CROWD) {
      outside.removeAll(coast);
      coast.removeIf(d -> besideWithoutCrossing(d, NORTH, STEPS_NORTH));
      column(coast);
    }
    outside.removeIf(d -> besideWithoutCrossing(d, ALL_AROUND, STEPS));
    outside.stream().filter(d -> !beside(d, ALL_AROUND, STEPS)).forEach(this::leaveOut);
    return leftOut;
  }

  private boolean inside(Drawn d) {
    return wordings(d.region()).stream().anyMatch(words -> inside(d, words));
  }

  private boolean inside(Drawn d, String words) {
    Region region = d.region();
    TextStyle style = look.number(look.theme().textOn(region.ink()));
    for (int row : region.squares().isEmpty() ? List.of(1) : ROWS_OF_SQUARES) {
      ElectorLabel label = ElectorLabel.of(words, region, style, look, row);
      Optional<Point2D> place = Anchor.of(d.home(), label.width(), label.height());
      if (place.isPresent()) {
        double x = place.get().getX() - label.width() / 2;
        double y = place.get().getY() - label.height() / 2;
        placer.blockText(new Rectangle2D.Double(x, y, label.width(), label.height()));
        label.draw(pen, x, y, look.theme().colour(region.ink()));
        return true;
      }
    }
    return false;
  }

  private boolean isOnCoast(Drawn d) {
    Rectangle2D land = land();
    return centre(d).getX() > land.getMinX() + COAST * land.getWidth();
  }

  private Rectangle2D land() {
    return drawn.stream()
        .map(d -> d.path().getBounds2D())
        .reduce(Rectangle2D::createUnion)
        .orElseThrow();
  }

  /** Below each other off the coast, in the order of the states, each led to its own. */
  private void column(List<Drawn> states) {
    double left = columnLeft(states);
    double y = panel.getMinY();
    for (Drawn d : states) {
      ElectorLabel label = outsideLabel(d.region());
      Point2D from = centre(d);
      y = Math.max(y, from.getY() - label.height() / 2);
      while (y + label.height() < panel.getMaxY() && !placer.isFree(box(left, y, label))) {
        y += 0.1 * look.em();
      }
      Rectangle2D box = box(left, y, label);
      if (!placer.isFree(box)) {
        leaveOut(d);
        continue;
      }
      placer.blockText(box);
      leader(from, new Point2D.Double(left, box.getCenterY()));
      label.draw(pen, left, y, look.theme().paper());
      y = box.getMaxY() + 0.2 * look.em();
    }
  }

  /** East of everything at the height of these states, as far as the panel allows. */
  private double columnLeft(List<Drawn> states) {
    double east =
        states.stream().mapToDouble(d -> d.path().getBounds2D().getMaxX()).max().orElseThrow();
    double widest =
        states.stream().mapToDouble(d -> outsideLabel(d.region()).width()).max().orElseThrow();
    return Math.min(east + 1.5 * look.em(), panel.getMaxX() - widest);
  }

  private void leaveOut(Drawn d) {
    leftOut.add(d.region().name() + " " + withoutCode(d.region()));
  }

  /** Beside a state, with a leader over no other state. */
  private boolean besideWithoutCrossing(Drawn d, List<Side> sides, int steps) {
    placer.forbidLeaders(line -> drawn.stream().anyMatch(o -> !o.equals(d) && crosses(line, o)));
    boolean placed = beside(d, sides, steps);
    placer.forbidLeaders(line -> false);
    return placed;
  }

  private static boolean crosses(Line2D line, Drawn other) {
    if (!line.intersects(other.path().getBounds2D())) {
      return false;
    }
    for (int i = 0; i <= SAMPLES; i++) {
      double x = line.getX1() + (line.getX2() - line.getX1()) * i / SAMPLES;
      double y = line.getY1() + (line.getY2() - line.getY1()) * i / SAMPLES;
      if (other.path().contains(x, y)) {
        return true;
      }
    }
    return false;
  }

  private boolean beside(Drawn d, List<Side> sides, int steps) {
    ElectorLabel label = outsideLabel(d.region());
    Point2D from = centre(d);
    List<Double> distances = new ArrayList<>();
    for (int i = 1; i <= steps; i++) {
      distances.add(0.5 * i * look.em());
    }
    Request request =
        new Request(
            List.of(new Rectangle2D.Double(0, 0, label.width(), label.height())),
            from.getX(),
            from.getY(),
            sides,
            distances,
            0);
    Optional<Place> place = placer.place(request);
    if (place.isEmpty()) {
      return false;
    }
    Line2D line = place.get().leader().orElseThrow();
    leader(line.getP1(), line.getP2());
    label.draw(pen, place.get().box().getX(), place.get().box().getY(), look.theme().paper());
    return true;
  }

  /** On a state its code may be missing, for its outline says which it is. */
  private static List<String> wordings(Region region) {
    return Stream.of(region.label().orElseThrow(), withoutCode(region)).distinct().toList();
  }

  private static String withoutCode(Region region) {
    String label = region.label().orElseThrow();
    String code = region.state() + " ";
    return label.startsWith(code) ? label.substring(code.length()) : label;
  }

  private ElectorLabel outsideLabel(Region region) {
    return ElectorLabel.of(
        region.state() + " " + withoutCode(region),
        region,
        look.number(look.theme().text()),
        look,
        ROWS_OF_SQUARES.get(0));
  }

  /** A line that shows on every colour, ending a little before the text. */
  private void leader(Point2D from, Point2D to) {
    double length = from.distance(to);
    double end = Math.max(0, 1 - 0.25 * look.em() / length);
    double x = from.getX() + end * (to.getX() - from.getX());
    double y = from.getY() + end * (to.getY() - from.getY());
    double hair = look.hair();
    pen.rule(from.getX(), from.getY(), x, y, look.theme().paper(), 2.2 * hair);
    pen.rule(from.getX(), from.getY(), x, y, look.theme().text(), 0.8 * hair);
  }

  /** Where leaders begin: in the state itself. */
  static Point2D centre(Drawn d) {
    Rectangle2D box = d.home().getBounds2D();
    return Anchor.of(d.home(), box.getWidth() / 50, box.getHeight() / 50)
        .orElse(new Point2D.Double(box.getCenterX(), box.getCenterY()));
  }

  private static Rectangle2D box(double x, double y, ElectorLabel label) {
    return new Rectangle2D.Double(x, y, label.width(), label.height());
  }

  private static boolean touches(Drawn d, Rectangle2D box) {
    return d.path().getBounds2D().intersects(box) && d.path().intersects(box);
  }
}
