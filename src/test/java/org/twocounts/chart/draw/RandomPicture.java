package org.twocounts.chart.draw;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.twocounts.chart.spec.Axis;
import org.twocounts.chart.spec.Layer;
import org.twocounts.chart.spec.Layer.Box;
import org.twocounts.chart.spec.Layer.Boxes;
import org.twocounts.chart.spec.Layer.Course;
import org.twocounts.chart.spec.Layer.Dot;
import org.twocounts.chart.spec.Layer.Dots;
import org.twocounts.chart.spec.Layer.Emphasis;
import org.twocounts.chart.spec.Layer.Line;
import org.twocounts.chart.spec.Layer.Vertex;
import org.twocounts.chart.spec.XyPlot;
import org.twocounts.chart.theme.Hue;
import org.twocounts.chart.theme.Ink;
import org.twocounts.chart.theme.Preset;
import org.twocounts.chart.theme.Theme;

/** A picture of random marks, and where they are, in units of the picture. */
final class RandomPicture {
  private static final double WIDTH = 600;
  private static final double HEIGHT = 400;

  /** So near to the end of a bar as to be on it. */
  private static final double NEARLY = 0.04;

  private static final Ink INK = Ink.of(Hue.DEMOCRATIC);

  private final Random random;
  private final Look look =
      new Look(Theme.light(), Preset.WEB.canvas(), Preset.WEB.sizes(), "credit");
  private final List<Layer> layers = new ArrayList<>();
  private final List<Round> points = new ArrayList<>();
  private final List<Rectangle2D> bars = new ArrayList<>();
  private final List<List<Line2D>> courses = new ArrayList<>();

  RandomPicture(long seed) {
    random = new Random(seed);
  }

  /** A round point, in units of the picture. */
  record Round(double x, double y, double radius) {
    boolean isAt(Point2D place) {
      return place.distance(x, y) < 0.01;
    }

    double distance(Rectangle2D box) {
      return Math.max(0, Distances.between(new Rectangle2D.Double(x, y, 0, 0), box) - radius);
    }
  }

  Look look() {
    return look;
  }

  List<Round> points() {
    return points;
  }

  List<Rectangle2D> bars() {
    return bars;
  }

  /** The pieces of each line. */
  List<List<Line2D>> courses() {
    return courses;
  }

  /** Where a mark is; now and then where none need be. */
  Point2D place() {
    List<Point2D> places = new ArrayList<>();
    places.add(new Point2D.Double(random.nextDouble() * WIDTH, random.nextDouble() * HEIGHT));
    if (!points.isEmpty()) {
      Round point = one(points);
      places.add(new Point2D.Double(point.x(), point.y()));
    }
    if (!bars.isEmpty()) {
      Rectangle2D bar = one(bars);
      places.add(new Point2D.Double(bar.getCenterX(), bar.getMinY() - NEARLY));
      places.add(new Point2D.Double(bar.getCenterX(), bar.getMaxY() + NEARLY));
      places.add(new Point2D.Double(bar.getMinX() - NEARLY, bar.getCenterY()));
      places.add(new Point2D.Double(bar.getMaxX() + NEARLY, bar.getCenterY()));
    }
    if (!courses.isEmpty()) {
      places.add(one(one(courses)).getP2());
    }
    return one(places);
  }

  Rectangle2D boxNear(Point2D place) {
    double width = 5 + random.nextDouble() * 60;
    double height = 5 + random.nextDouble() * 20;
    double reach = random.nextDouble() * 30;
    return new Rectangle2D.Double(
        place.getX() - width + random.nextDouble() * (width + reach),
        place.getY() - height - reach,
        width,
        height);
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** Some points in the same place. */
  void scatter(int count) {
    List<Dot> dots = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Point2D at =
          i % 7 == 6
              ? new Point2D.Double(points.get(i - 1).x(), points.get(i - 1).y())
              : new Point2D.Double(random.nextDouble() * WIDTH, random.nextDouble() * HEIGHT);
      boolean marked = random.nextInt(5) == 0;
      points.add(
          new Round(
              at.getX(), at.getY(), marked ? Markers.ringRadius(look) : Markers.radius(look)));
      dots.add(
          Dot.of(across(at.getX()), up(at.getY()), INK, marked ? Emphasis.MARKED : Emphasis.NONE));
    }
    layers.add(new Dots("dots", dots));
  }

  /** Beside bars, zones, which are none. */
  void erect(int count) {
    List<Box> boxes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Rectangle2D bar =
          new Rectangle2D.Double(
              random.nextDouble() * WIDTH,
              random.nextDouble() * HEIGHT,
              1 + random.nextDouble() * 12,
              1 + random.nextDouble() * 12);
      bars.add(bar);
      boxes.add(box(bar, INK));
    }
    boxes.add(box(new Rectangle2D.Double(0, 0, WIDTH / 2, HEIGHT), Ink.of(Hue.ZONE)));
    layers.add(new Boxes("boxes", boxes));
  }

  private static Box box(Rectangle2D bar, Ink ink) {
    return new Box(
        across(bar.getMinX()),
        across(bar.getMaxX()),
        up(bar.getMinY()),
        up(bar.getMaxY()),
        ink,
        Emphasis.NONE);
  }

  /** A line with gaps that wanders about, and a thin one, to which no text belongs. */
  void draw(int pieces) {
    List<Line2D> course = new ArrayList<>();
    List<Vertex> vertices = new ArrayList<>();
    for (int i = 0; i < pieces; i++) {
      double x = random.nextDouble() * WIDTH;
      double y = random.nextDouble() * HEIGHT;
      Line2D piece =
          new Line2D.Double(
              x, y, x + 40 * (random.nextDouble() - 0.5), y + 40 * (random.nextDouble() - 0.5));
      course.add(piece);
      vertices.add(Vertex.of(across(piece.getX1()), up(piece.getY1())));
      vertices.add(Vertex.of(across(piece.getX2()), up(piece.getY2())));
      vertices.add(Vertex.gap(across(piece.getX2())));
    }
    courses.add(course);
    layers.add(new Line("line", vertices, INK, Course.STRAIGHT));
    layers.add(new Line("thin", List.of(Vertex.of(0, 0), Vertex.of(100, 100)), INK, Course.THIN));
  }

  /** Units of the picture as values of axes from 0 to 100. */
  private static double across(double x) {
    return 100 * x / WIDTH;
  }

  private static double up(double y) {
    return 100 * (1 - y / HEIGHT);
  }

  Obstacles obstacles() {
    Axis axis = Axis.of(0, 100, List.of());
    XyPlot plot = new XyPlot(axis, axis, layers, List.of());
    return new Obstacles(
        plot, PlotArea.of(plot, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT)), look);
  }
}
