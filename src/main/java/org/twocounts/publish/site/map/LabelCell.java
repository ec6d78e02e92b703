package org.twocounts.publish.site.map;

import java.util.Comparator;
import java.util.List;
import org.twocounts.publish.site.map.Borders.Point;

/** Where the label of a block of cells stands. */
final class LabelCell {
  private LabelCell() {}

  /** The middle of the row of cells nearest to the block's middle, in halves of cells. */
  static Point of(List<Point> cells) {
    double x = cells.stream().mapToInt(Point::x).average().orElse(0);
    double y = cells.stream().mapToInt(Point::y).average().orElse(0);
    Point nearest =
        cells.stream()
            .min(
                Comparator.comparingDouble((Point p) -> Math.hypot(p.x() - x, p.y() - y))
                    .thenComparing(p -> p))
            .orElseThrow();
    int left = nearest.x();
    int right = nearest.x();
    while (cells.contains(new Point(left - 1, nearest.y()))) {
      left--;
    }
    while (cells.contains(new Point(right + 1, nearest.y()))) {
      right++;
    }
    return new Point(left + right + 1, 2 * nearest.y() + 1);
  }
}
