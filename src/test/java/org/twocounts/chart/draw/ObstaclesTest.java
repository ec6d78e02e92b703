package org.twocounts.chart.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

/** Texts in a picture of random marks, few and many, against a look at every mark. */
class ObstaclesTest {
  private static final double WIDTH = 600;
  private static final double HEIGHT = 400;
  private static final int QUESTIONS = 1000;
  private static final Ink INK = Ink.of(Hue.DEMOCRATIC);

  /** How much farther than a text's own any other point, bar or line has to be. */
  private static final double TOUCH = 0.05;

  private final Look look =
      new Look(Theme.light(), Preset.WEB.canvas(), Preset.WEB.sizes(), "credit");
  private final List<Layer> layers = new ArrayList<>();
  private final List<Round> points = new ArrayList<>();
  private final List<Rectangle2D> bars = new ArrayList<>();
  private final List<List<Line2D>> courses = new ArrayList<>();

  /** A round point, in units of the picture. */
  private record Round(double x, double y, double radius) {
    boolean isAt(Point2D place) {
      return place.distance(x, y) < 0.01;
    }

    double distance(Rectangle2D box) {
      return Math.max(0, Distances.between(new Rectangle2D.Double(x, y, 0, 0), box) - radius);
    }
  }

  @ParameterizedTest(name = "seed {0}: {1} points, {2} bars, {3} lines of {4} pieces")
  @CsvSource({
    "1, 5, 5, 3, 5",
    "2, 60, 60, 3, 60",
    "3, 70, 70, 4, 70",
    "4, 300, 0, 0, 0",
    "5, 0, 300, 2, 100",
    "6, 0, 0, 6, 120",
    "7, 200, 200, 5, 100"
  })
  void a_text_belongs_to_a_mark_if_no_other_of_its_kind_is_as_near(
      long seed, int dots, int boxes, int lines, int pieces) {
    Random random = new Random(seed);
    scatter(dots, random);
    erect(boxes, random);
    for (int i = 0; i < lines; i++) {
      draw(pieces, random);
    }
    Obstacles obstacles = obstacles();
    Map<Boolean, Integer> answers = new TreeMap<>();
    for (int i = 0; i < QUESTIONS; i++) {
      Point2D place = place(random);
      Rectangle2D box = boxNear(place, random);
      boolean expected = isNearest(box, place);
      answers.merge(expected, 1, Integer::sum);
      assertThat(obstacles.isNearest(box, place.getX(), place.getY()))
          .as("%s at %s", box, place)
          .isEqualTo(expected);
    }
    assertThat(answers.values()).hasSize(2).allMatch(times -> times >= QUESTIONS / 100);
  }

  private boolean isNearest(Rectangle2D box, Point2D place) {
    if (points.stream().anyMatch(point -> point.isAt(place))) {
      return isNearest(
          points, point -> point.isAt(place), point -> point.distance(box), 0.1 * look.em());
    }
    if (bars.stream().anyMatch(bar -> bar.intersects(around(place, TOUCH)))) {
      return isNearest(
          bars,
          bar -> bar.intersects(around(place, TOUCH)),
          bar -> Distances.between(bar, box),
          TOUCH);
    }
    return isNearest(
        courses,
        course -> course.stream().anyMatch(piece -> piece.intersects(around(place, 1))),
        course ->
            course.stream().mapToDouble(piece -> Distances.between(piece, box)).min().orElseThrow(),
        TOUCH);
  }

  private static <M> boolean isNearest(
      List<M> marks, Predicate<M> own, ToDoubleFunction<M> distance, double clearly) {
    double nearest =
        marks.stream().filter(own).mapToDouble(distance).min().orElse(Double.NEGATIVE_INFINITY);
    return marks.stream()
        .filter(own.negate())
        .noneMatch(mark -> distance.applyAsDouble(mark) <= nearest + clearly);
  }

  private static Rectangle2D around(Point2D place, double reach) {
    return new Rectangle2D.Double(place.getX() - reach, place.getY() - reach, 2 * reach, 2 * reach);
  }

  /** Where a mark is; now and then where none need be. */
  private Point2D place(Random random) {
    List<Point2D> places = new ArrayList<>();
    places.add(new Point2D.Double(random.nextDouble() * WIDTH, random.nextDouble() * HEIGHT));
    if (!points.isEmpty()) {
      Round point = one(points, random);
      places.add(new Point2D.Double(point.x(), point.y()));
    }
    if (!bars.isEmpty()) {
      Rectangle2D bar = one(bars, random);
      places.add(new Point2D.Double(bar.getCenterX(), bar.getMinY()));
    }
    if (!courses.isEmpty()) {
      places.add(one(one(courses, random), random).getP2());
    }
    return one(places, random);
  }

  private static Rectangle2D boxNear(Point2D place, Random random) {
    double width = 5 + random.nextDouble() * 60;
    double height = 5 + random.nextDouble() * 20;
    double reach = random.nextDouble() * 30;
    return new Rectangle2D.Double(
        place.getX() - width + random.nextDouble() * (width + reach),
        place.getY() - height - reach,
        width,
        height);
  }

  private static <T> T one(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  /** Some points in the same place. */
  private void scatter(int count, Random random) {
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
  private void erect(int count, Random random) {
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
  private void draw(int pieces, Random random) {
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

  private Obstacles obstacles() {
    Axis axis = Axis.of(0, 100, List.of());
    XyPlot plot = new XyPlot(axis, axis, layers, List.of());
    return new Obstacles(
        plot, PlotArea.of(plot, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT)), look);
  }
}
