package org.twocounts.chart.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.twocounts.chart.spec.Axis;
import org.twocounts.chart.spec.Axis.Grid;
import org.twocounts.chart.spec.Axis.Scale;
import org.twocounts.chart.spec.Layer;
import org.twocounts.chart.spec.Layer.Band;
import org.twocounts.chart.spec.Layer.Box;
import org.twocounts.chart.spec.Layer.Boxes;
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
import org.twocounts.chart.theme.Ink;
import org.twocounts.chart.theme.Preset;
import org.twocounts.chart.theme.Theme;
import org.twocounts.chart.theme.Tint;

/** Places that text must not touch, in a plot of 400 by 400 with axes from 0 to 400. */
class BlockedPlacesTest {
  private static final int QUESTIONS = 3000;
  private static final Ink PARTY = Ink.of(Hue.DEMOCRATIC);
  private static final Ink GREY = Ink.of(Hue.CONTEXT);

  private final Look look =
      new Look(Theme.light(), Preset.WEB.canvas(), Preset.WEB.sizes(), "credit");
  private final Random random = new Random(3);

  private Obstacles obstacles(OptionalDouble baseline, Layer... layers) {
    Axis axis = new Axis("", Scale.LINEAR, 0, 400, List.of(), Grid.NONE, baseline);
    XyPlot plot = new XyPlot(axis, axis, List.of(layers), List.of());
    return new Obstacles(plot, PlotArea.of(plot, new Rectangle2D.Double(0, 0, 400, 400)), look);
  }

  private Rectangle2D box() {
    return new Rectangle2D.Double(
        random.nextInt(380), random.nextInt(380), 4 + random.nextInt(60), 4 + random.nextInt(20));
  }

  @Test
  void points_bars_and_bands_of_a_party_are_marks() {
    double r = Markers.radius(look);
    double ring = Markers.ringRadius(look);
    Obstacles obstacles =
        obstacles(
            OptionalDouble.empty(),
            new Dots(
                "dots",
                List.of(
                    Dot.of(50, 350, PARTY, Emphasis.NONE),
                    Dot.of(100, 300, PARTY, Emphasis.MARKED))),
            new Boxes(
                "boxes",
                List.of(
                    new Box(200, 210, 0, 100, PARTY, Emphasis.NONE),
                    new Box(0, 400, 0, 400, Ink.of(Hue.ZONE), Emphasis.NONE))),
            new Band(
                "party",
                List.of(new Span(300, 10, 20), new Span(320, 15, 40), new Span(360, 5, 30)),
                PARTY),
            new Band("grey", List.of(new Span(0, 0, 40), new Span(400, 0, 40)), GREY));
    assertThat(obstacles.boxes().all().stream().map(BlockedPlacesTest::rounded))
        .containsExactlyInAnyOrder(
            rounded(50 - r, 50 - r, 2 * r, 2 * r),
            rounded(100 - ring, 100 - ring, 2 * ring, 2 * ring),
            rounded(200, 300, 10, 100),
            rounded(300, 360, 20, 30),
            rounded(320, 360, 40, 35));
    assertThat(obstacles.lines().all()).isEmpty();
  }

  private static String rounded(Rectangle2D box) {
    return rounded(box.getX(), box.getY(), box.getWidth(), box.getHeight());
  }

  private static String rounded(double x, double y, double width, double height) {
    return String.format("%.3f %.3f %.3f %.3f", x, y, width, height);
  }

  @Test
  void a_line_is_covered_by_small_boxes_from_end_to_end_and_little_beside_it_is() {
    Line2D falling = new Line2D.Double(20, 30, 380, 290);
    Line2D upright = new Line2D.Double(390, 20, 390, 380);
    Obstacles obstacles =
        obstacles(
            OptionalDouble.empty(),
            new Line(
                "gap",
                List.of(from(falling), to(falling), Vertex.gap(385), from(upright), to(upright)),
                PARTY,
                Course.THIN));
    for (int i = 0; i < QUESTIONS; i++) {
      Rectangle2D spot =
          new Rectangle2D.Double(random.nextDouble() * 400, random.nextDouble() * 400, 1e-6, 1e-6);
      double distance =
          Math.min(Distances.between(falling, spot), Distances.between(upright, spot));
      boolean covered = obstacles.lines().all().stream().anyMatch(spot::intersects);
      if (distance < 1 || distance > 1.5 + look.em() / 2) {
        assertThat(covered).as("%s", spot).isEqualTo(distance < 1);
      }
    }
    assertThat(obstacles.lines().all())
        .allMatch(b -> Math.hypot(b.getWidth() - 2, b.getHeight() - 2) <= look.em() / 2 + 1e-9)
        .hasSizeBetween((int) (800 / (look.em() / 2)), 2 + (int) Math.ceil(810 / (look.em() / 2)));
  }

  private static Vertex from(Line2D line) {
    return Vertex.of(line.getX1(), 400 - line.getY1());
  }

  private static Vertex to(Line2D line) {
    return Vertex.of(line.getX2(), 400 - line.getY2());
  }

  @Test
  void a_text_is_crossed_by_lines_that_mean_something_save_that_of_its_own_place() {
    Obstacles obstacles =
        obstacles(
            OptionalDouble.of(200),
            new Rule(Direction.X, 100, GREY),
            new Rule(Direction.Y, 300, GREY),
            new Rule(Direction.X, 300, GREY.tinted(Tint.QUARTER)));
    double hair = look.hair();
    List<Rectangle2D> rules =
        Stream.of(
                new Rectangle2D.Double(200 - hair / 2, 0, hair, 400),
                new Rectangle2D.Double(0, 200 - hair / 2, 400, hair),
                new Rectangle2D.Double(100 - hair / 2, 0, hair, 400),
                new Rectangle2D.Double(0, 100 - hair / 2, 400, hair))
            .map(Rectangle2D.class::cast)
            .toList();
    double near = 0.8 * look.em();
    int crossed = 0;
    for (int i = 0; i < QUESTIONS; i++) {
      Rectangle2D box = box();
      double x = box.getMinX() - 20 + random.nextInt(60);
      double y = box.getMinY() - 20 + random.nextInt(60);
      boolean expected =
          rules.stream()
              .filter(rule -> !rule.intersects(x - near, y - near, 2 * near, 2 * near))
              .anyMatch(rule -> rule.intersects(box));
      crossed += expected ? 1 : 0;
      assertThat(obstacles.isCrossed(box, x, y)).as("%s of %s, %s", box, x, y).isEqualTo(expected);
    }
    assertThat(crossed).isBetween(QUESTIONS / 20, QUESTIONS - QUESTIONS / 20);
  }

  @Test
  void a_text_stands_on_a_band_or_beside_it_or_on_its_edge() {
    Obstacles obstacles =
        obstacles(
            OptionalDouble.empty(),
            new Band("grey", List.of(new Span(100, 100, 300), new Span(300, 100, 300)), GREY),
            new Band("party", List.of(new Span(0, 0, 50), new Span(400, 0, 50)), PARTY));
    Rectangle2D band = new Rectangle2D.Double(100, 100, 200, 200);
    for (int i = 0; i < QUESTIONS; i++) {
      Rectangle2D box = box();
      assertThat(obstacles.isOnEdge(box))
          .as("%s", box)
          .isEqualTo(band.intersects(box) && !band.contains(box));
    }
  }
}
