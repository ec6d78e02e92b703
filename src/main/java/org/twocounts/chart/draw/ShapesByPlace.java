package org.twocounts.chart.draw;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Shapes on a picture, of which those near a place are found without looking at all: each is kept
 * in the cells of a grid that it reaches.
 */
final class ShapesByPlace<S extends Shape> {
  /** Up to so many are looked at one by one, which is quicker than a grid. */
  private static final int FEW = 64;

  private static final int CELLS = 24;

  private final Rectangle2D bounds;
  private final List<S> all = new ArrayList<>();
  private final List<List<S>> grid = new ArrayList<>();

  /**
   * No shapes.
   *
   * @param bounds where most of them will be; what reaches beyond is found as well
   */
  ShapesByPlace(Rectangle2D bounds) {
    this.bounds = bounds;
  }

  /** In the order in which they were added. */
  List<S> all() {
    return all;
  }

  void add(S shape) {
    all.add(shape);
    if (all.size() == FEW + 1) {
      for (int i = 0; i < CELLS * CELLS; i++) {
        grid.add(new ArrayList<>(0));
      }
      all.forEach(this::file);
    } else if (all.size() > FEW) {
      file(shape);
    }
  }

  private void file(S shape) {
    Rectangle2D box = shape.getBounds2D();
    for (int row = row(box.getMinY()); row <= row(box.getMaxY()); row++) {
      for (int column = column(box.getMinX()); column <= column(box.getMaxX()); column++) {
        grid.get(row * CELLS + column).add(shape);
      }
    }
  }

  /**
   * Whether a test holds for a shape near a box.
   *
   * @param test not asked of every shape that lies beside the box; of one near it, perhaps twice
   */
  boolean anyNear(Rectangle2D box, Predicate<? super S> test) {
    if (grid.isEmpty()) {
      return any(all, test);
    }
    for (int row = row(box.getMinY()); row <= row(box.getMaxY()); row++) {
      for (int column = column(box.getMinX()); column <= column(box.getMaxX()); column++) {
        if (any(grid.get(row * CELLS + column), test)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The shapes near a box, some twice, and others that lie beside it. */
  Stream<S> near(Rectangle2D box) {
    if (grid.isEmpty()) {
      return all.stream();
    }
    return IntStream.rangeClosed(row(box.getMinY()), row(box.getMaxY()))
        .boxed()
        .flatMap(
            row ->
                IntStream.rangeClosed(column(box.getMinX()), column(box.getMaxX()))
                    .mapToObj(column -> grid.get(row * CELLS + column)))
        .flatMap(List::stream);
  }

  private static <S> boolean any(List<S> shapes, Predicate<? super S> test) {
    for (S shape : shapes) {
      if (test.test(shape)) {
        return true;
      }
    }
    return false;
  }

  private int row(double y) {
    return cell((y - bounds.getMinY()) / bounds.getHeight());
  }

  private int column(double x) {
    return cell((x - bounds.getMinX()) / bounds.getWidth());
  }

  private static int cell(double part) {
    return Math.max(0, Math.min((int) (part * CELLS), CELLS - 1));
  }
}
