package org.twocounts.chart.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapesByPlaceTest {
  private static final Rectangle2D BOUNDS = new Rectangle2D.Double(10, 20, 300, 200);
  private static final int QUESTIONS = 500;

  private final Random random = new Random(7);

  @ParameterizedTest(name = "{0} boxes of up to {1}")
  @CsvSource({"0, 10", "1, 10", "64, 10", "65, 10", "400, 3", "400, 250", "65, 0"})
  void boxes_near_a_place_are_those_found_by_looking_at_all(int count, double most) {
    ShapesByPlace<Rectangle2D> boxes = new ShapesByPlace<>(BOUNDS);
    for (int i = 0; i < count; i++) {
      boxes.add(box(most));
    }
    assertThat(boxes.all()).hasSize(count);
    for (int i = 0; i < QUESTIONS; i++) {
      Rectangle2D place = box(60);
      Set<Rectangle2D> touching =
          boxes.all().stream().filter(place::intersects).collect(Collectors.toSet());
      assertThat(boxes.near(place).filter(place::intersects).collect(Collectors.toSet()))
          .isEqualTo(touching);
      assertThat(boxes.anyNear(place, place::intersects)).isEqualTo(!touching.isEmpty());
    }
  }

  @ParameterizedTest(name = "{0} lines")
  @CsvSource({"10", "300"})
  void lines_that_cross_a_line_are_near_it(int count) {
    ShapesByPlace<Line2D> lines = new ShapesByPlace<>(BOUNDS);
    for (int i = 0; i < count; i++) {
      lines.add(line());
    }
    for (int i = 0; i < QUESTIONS; i++) {
      Line2D line = line();
      assertThat(lines.anyNear(line.getBounds2D(), line::intersectsLine))
          .isEqualTo(lines.all().stream().anyMatch(line::intersectsLine));
    }
  }

  @Test
  void few_of_many_are_looked_at() {
    int count = 400;
    ShapesByPlace<Rectangle2D> boxes = new ShapesByPlace<>(BOUNDS);
    for (int i = 0; i < count; i++) {
      boxes.add(box(5));
    }
    assertThat(boxes.near(new Rectangle2D.Double(100, 100, 10, 10)).count()).isLessThan(count / 20);
  }

  /** Also beside the bounds, and on their edges. */
  private Rectangle2D box(double most) {
    return new Rectangle2D.Double(
        random.nextInt(360) - 20, random.nextInt(260), random.nextDouble() * most, most / 2);
  }

  private Line2D line() {
    return new Line2D.Double(
        random.nextInt(360) - 20, random.nextInt(260), random.nextInt(330), random.nextInt(240));
  }
}
