package org.twocounts.chart.draw;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.twocounts.chart.spec.Layer;
import org.twocounts.chart.spec.Layer.Band;
import org.twocounts.chart.spec.Layer.Boxes;
import org.twocounts.chart.spec.Layer.Cases;
import org.twocounts.chart.spec.Layer.Course;
import org.twocounts.chart.spec.Layer.Direction;
import org.twocounts.chart.spec.Layer.Dot;
import org.twocounts.chart.spec.Layer.Dots;
import org.twocounts.chart.spec.Layer.Emphasis;
import org.twocounts.chart.spec.Layer.Line;
import org.twocounts.chart.spec.Layer.Rule;
import org.twocounts.chart.spec.Layer.Span;
import org.twocounts.chart.spec.Layer.Vertex;
import org.twocounts.chart.spec.XyPlot;
import org.twocounts.chart.theme.Hue;
import org.twocounts.chart.theme.Tint;

/** Where the marks of a plot are, as boxes that text must not touch. */
final class Obstacles implements Cases<Void> {
  /** By how many ems another point must be farther than a label's own. */
  private static final double CLEARLY = 0.1;

  private static final double TOUCH = 0.05;

  /** How many ems a label with a leader keeps from other points. */
  private static final double CLEAR = 0.4;

  private final PlotArea area;
  private final Look look;
  private final ShapesByPlace<Rectangle2D> boxes;
  private final ShapesByPlace<Rectangle2D> lines;
  private final ShapesByPlace<Rectangle2D> points;
  private final ShapesByPlace<Rectangle2D> bars;
  private final List<ShapesByPlace<Line2D>> courses = new ArrayList<>();
  private final List<Rectangle2D> rules = new ArrayList<>();
  private final List<Shape> bands = new ArrayList<>();

  Obstacles(XyPlot plot, PlotArea area, Look look) {
    this.area = area;
    this.look = look;
    this.boxes = new ShapesByPlace<>(area.box());
    this.lines = new ShapesByPlace<>(area.box());
    this.points = new ShapesByPlace<>(area.box());
    this.bars = new ShapesByPlace<>(area.box());
    for (Layer layer : plot.layers()) {
      layer.fold(this);
    }
    points.all().forEach(boxes::add);
    bars.all().forEach(boxes::add);
    plot.x().baseline().ifPresent(value -> rules.add(across(Direction.X, value)));
    plot.y().baseline().ifPresent(value -> rules.add(across(Direction.Y, value)));
  }

  ShapesByPlace<Rectangle2D> boxes() {
    return boxes;
  }

  /** Pieces of lines of data: no text on them, but leaders of points may cross them. */
  ShapesByPlace<Rectangle2D> lines() {
    return lines;
  }

  /** Whether text in a box would stand half on a band, half beside it. */
  boolean isOnEdge(Rectangle2D box) {
    return bands.stream().anyMatch(band -> band.intersects(box) && !band.contains(box));
  }

  /**
   * Whether text in a box would cross a baseline or another line that means something; not one on
   * which the place itself lies that the text belongs to.
   */
  boolean isCrossed(Rectangle2D box, double x, double y) {
    double near = 0.8 * look.em();
    Rectangle2D place = new Rectangle2D.Double(x - near, y - near, 2 * near, 2 * near);
    return rules.stream().anyMatch(rule -> rule.intersects(box) && !rule.intersects(place));
  }

  /** Whether there is a point at a place. */
  boolean isPoint(double x, double y) {
    return points.anyNear(around(x, y), p -> isAt(p, x, y));
  }

  /** Whether there is a point at a place, or a bar ends there. */
  boolean isMark(double x, double y) {
    return isPoint(x, y) || bars.anyNear(around(x, y), bar -> isOn(bar, x, y));
  }

  /**
   * Whether no other mark is as near to a box as the one at its place: of points if there is one,
   * else of bars, else of lines; true where there is none.
   */
  boolean isNearest(Rectangle2D box, double x, double y) {
    if (isPoint(x, y)) {
      return isNearest(
          points,
          around(x, y),
          p -> isAt(p, x, y),
          box,
          p -> distance(p, box),
          CLEARLY * look.em());
    }
    if (isMark(x, y)) {
      return isNearest(
          bars, around(x, y), b -> isOn(b, x, y), box, b -> Distances.between(b, box), TOUCH);
    }
    return isNearestCourse(box, around(x, y));
  }

  private static boolean isNearest(
      ShapesByPlace<Rectangle2D> marks,
      Rectangle2D place,
      Predicate<Rectangle2D> own,
      Rectangle2D box,
      ToDoubleFunction<Rectangle2D> distance,
      double clearly) {
    double clear =
        clearly + marks.near(place).filter(own).mapToDouble(distance).min().orElseThrow();
    return !marks.anyNear(
        LabelPlacer.grown(box, clear),
        mark -> distance.applyAsDouble(mark) <= clear && !own.test(mark));
  }

  /** The lines through a place are no farther from it than the place is from the box. */
  private boolean isNearestCourse(Rectangle2D box, Rectangle2D place) {
    double farthest = Distances.between(place, box) + place.getWidth() + place.getHeight();
    Rectangle2D reach = LabelPlacer.grown(box, farthest);
    List<ShapesByPlace<Line2D>> others = new ArrayList<>();
    double nearest = Double.POSITIVE_INFINITY;
    for (ShapesByPlace<Line2D> course : courses) {
      if (course.anyNear(place, piece -> piece.intersects(place))) {
        double distance =
            course
                .near(reach)
                .mapToDouble(piece -> Distances.between(piece, box))
                .min()
                .orElseThrow();
        nearest = Math.min(nearest, distance);
      } else {
        others.add(course);
      }
    }
    if (others.size() == courses.size()) {
      return true;
    }
    double clear = nearest + TOUCH;
    Rectangle2D near = LabelPlacer.grown(box, clear);
    return others.stream()
        .noneMatch(course -> course.anyNear(near, piece -> Distances.between(piece, box) <= clear));
  }

  /** What is at a place touches this. */
  private static Rectangle2D around(double x, double y) {
    return new Rectangle2D.Double(x - 1, y - 1, 2, 2);
  }

  private static boolean isOn(Rectangle2D bar, double x, double y) {
    return bar.getMinX() - TOUCH <= x
        && x <= bar.getMaxX() + TOUCH
        && bar.getMinY() - TOUCH <= y
        && y <= bar.getMaxY() + TOUCH;
  }

  /** Whether every other point is so far from a box that a leader can say whose it is. */
  boolean isClear(Rectangle2D box, double x, double y) {
    double clear = CLEAR * look.em();
    return !points.anyNear(
        LabelPlacer.grown(box, clear), p -> distance(p, box) <= clear && !isAt(p, x, y));
  }

  private static boolean isAt(Rectangle2D point, double x, double y) {
    return Math.hypot(point.getCenterX() - x, point.getCenterY() - y) < 0.01;
  }

  /** From the rim of a point to a box. */
  private static double distance(Rectangle2D point, Rectangle2D box) {
    double x = point.getCenterX();
    double y = point.getCenterY();
    double nearX = Math.max(box.getMinX(), Math.min(x, box.getMaxX()));
    double nearY = Math.max(box.getMinY(), Math.min(y, box.getMaxY()));
    return Math.max(0, Math.hypot(x - nearX, y - nearY) - point.getWidth() / 2);
  }

  /** How far the point at a place reaches from its centre; 0 where there is none. */
  double reach(double x, double y) {
    return points
        .near(around(x, y))
        .filter(p -> isAt(p, x, y))
        .mapToDouble(p -> p.getWidth() / 2)
        .max()
        .orElse(0);
  }

  @Override
  public Void ofBoxes(Boxes layer) {
    layer.boxes().stream()
        .filter(b -> b.ink().hue() != Hue.ZONE)
        .forEach(b -> bars.add(area.rectangle(b.x0(), b.x1(), b.y0(), b.y1())));
    return null;
  }

  @Override
  public Void ofDots(Dots layer) {
    for (Dot dot : layer.dots()) {
      double r =
          dot.emphasis() == Emphasis.MARKED ? Markers.ringRadius(look) : Markers.radius(look);
      points.add(new Rectangle2D.Double(area.x(dot.x()) - r, area.y(dot.y()) - r, 2 * r, 2 * r));
    }
    return null;
  }

  @Override
  public Void ofLine(Line layer) {
    List<Vertex> vertices = layer.vertices();
    ShapesByPlace<Line2D> course = new ShapesByPlace<>(area.box());
    for (int i = 1; i < vertices.size(); i++) {
      Vertex a = vertices.get(i - 1);
      Vertex b = vertices.get(i);
      if (a.y().isPresent() && b.y().isPresent()) {
        Line2D piece =
            new Line2D.Double(
                area.x(a.x()),
                area.y(a.y().getAsDouble()),
                area.x(b.x()),
                area.y(b.y().getAsDouble()));
        course.add(piece);
        segment(piece.getX1(), piece.getY1(), piece.getX2(), piece.getY2());
      }
    }
    if (layer.course() != Course.THIN) {
      courses.add(course);
    }
    return null;
  }

  /** Text may stand on a band that gives context, better not on its edge; not on one of data. */
  @Override
  public Void ofBand(Band layer) {
    if (layer.ink().hue().isPolitical()) {
      List<Span> spans = layer.spans();
      for (int i = 1; i < spans.size(); i++) {
        Span a = spans.get(i - 1);
        Span b = spans.get(i);
        boxes.add(
            area.rectangle(a.x(), b.x(), Math.min(a.low(), b.low()), Math.max(a.high(), b.high())));
      }
    } else {
      bands.add(BandRenderer.outline(layer, area::x, area::y));
    }
    return null;
  }

  @Override
  public Void ofRule(Rule layer) {
    if (layer.ink().tint() == Tint.FULL) {
      rules.add(across(layer.across(), layer.value()));
    }
    return null;
  }

  /** A straight line all through the plot. */
  private Rectangle2D across(Direction direction, double value) {
    Rectangle2D box = area.box();
    double hair = look.hair();
    return direction == Direction.X
        ? new Rectangle2D.Double(area.x(value) - hair / 2, box.getMinY(), hair, box.getHeight())
        : new Rectangle2D.Double(box.getMinX(), area.y(value) - hair / 2, box.getWidth(), hair);
  }

  private void segment(double x0, double y0, double x1, double y1) {
    double length = Math.hypot(x1 - x0, y1 - y0);
    int pieces = (int) Math.max(1, Math.ceil(length / (0.5 * look.em())));
    for (int i = 0; i < pieces; i++) {
      double fromX = x0 + (x1 - x0) * i / pieces;
      double toX = x0 + (x1 - x0) * (i + 1) / pieces;
      double fromY = y0 + (y1 - y0) * i / pieces;
      double toY = y0 + (y1 - y0) * (i + 1) / pieces;
      lines.add(
          new Rectangle2D.Double(
              Math.min(fromX, toX) - 1,
              Math.min(fromY, toY) - 1,
              Math.abs(toX - fromX) + 2,
              Math.abs(toY - fromY) + 2));
    }
  }
}
