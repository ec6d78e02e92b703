package org.twocounts.chart.draw;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** How far marks are from boxes, in units of the canvas; 0 where they touch. */
final class Distances {
  private Distances() {}

  static double between(Rectangle2D one, Rectangle2D other) {
    double across =
        Math.max(0, Math.max(one.getMinX() - other.getMaxX(), other.getMinX() - one.getMaxX()));
    double along =
        Math.max(0, Math.max(one.getMinY() - other.getMaxY(), other.getMinY() - one.getMaxY()));
    return Math.hypot(across, along);
  }

  static double between(Line2D piece, Rectangle2D box) {
    if (piece.intersects(box)) {
      return 0;
    }
    double corners =
        Math.min(
            Math.min(
                piece.ptSegDist(box.getMinX(), box.getMinY()),
                piece.ptSegDist(box.getMaxX(), box.getMinY())),
            Math.min(
                piece.ptSegDist(box.getMinX(), box.getMaxY()),
                piece.ptSegDist(box.getMaxX(), box.getMaxY())));
    return Math.min(
        corners,
        Math.min(
            between(piece.getX1(), piece.getY1(), box),
            between(piece.getX2(), piece.getY2(), box)));
  }

  private static double between(double x, double y, Rectangle2D box) {
    return between(new Rectangle2D.Double(x, y, 0, 0), box);
  }
}
