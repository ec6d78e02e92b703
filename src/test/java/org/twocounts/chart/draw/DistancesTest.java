package org.twocounts.chart.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Distances against those of many points of a mark. */
class DistancesTest {
  private static final int TRIALS = 2000;
  private static final int STEPS = 400;

  private final Random random = new Random(11);

  @Test
  void a_line_is_as_far_from_a_box_as_its_nearest_point() {
    for (int i = 0; i < TRIALS; i++) {
      Line2D piece = new Line2D.Double(coordinate(), coordinate(), coordinate(), coordinate());
      Rectangle2D box = box();
      assertThat(Distances.between(piece, box))
          .isCloseTo(nearest(piece, box), within(piece.getP1().distance(piece.getP2()) / STEPS));
    }
  }

  @Test
  void a_box_is_as_far_from_another_as_the_nearest_of_its_edges_or_overlaps_it() {
    for (int i = 0; i < TRIALS; i++) {
      Rectangle2D one = box();
      Rectangle2D other = box();
      double least = one.intersects(other) ? 0 : Double.POSITIVE_INFINITY;
      for (Line2D edge : edges(one)) {
        least = Math.min(least, nearest(edge, other));
      }
      assertThat(Distances.between(one, other)).isCloseTo(least, within(60.0 / STEPS));
      assertThat(Distances.between(other, one)).isEqualTo(Distances.between(one, other));
    }
  }

  private static double nearest(Line2D piece, Rectangle2D box) {
    return IntStream.rangeClosed(0, STEPS)
        .mapToDouble(
            step -> {
              double part = (double) step / STEPS;
              double x = piece.getX1() + part * (piece.getX2() - piece.getX1());
              double y = piece.getY1() + part * (piece.getY2() - piece.getY1());
              return Math.hypot(
                  x - Math.max(box.getMinX(), Math.min(x, box.getMaxX())),
                  y - Math.max(box.getMinY(), Math.min(y, box.getMaxY())));
            })
        .min()
        .orElseThrow();
  }

  private static Line2D[] edges(Rectangle2D box) {
    return new Line2D[] {
      new Line2D.Double(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMinY()),
      new Line2D.Double(box.getMinX(), box.getMaxY(), box.getMaxX(), box.getMaxY()),
      new Line2D.Double(box.getMinX(), box.getMinY(), box.getMinX(), box.getMaxY()),
      new Line2D.Double(box.getMaxX(), box.getMinY(), box.getMaxX(), box.getMaxY())
    };
  }

  private double coordinate() {
    return random.nextDouble() * 100;
  }

  private Rectangle2D box() {
    return new Rectangle2D.Double(
        coordinate(), coordinate(), random.nextDouble() * 60, random.nextDouble() * 60);
  }
}
