package org.twocounts.chart.draw;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
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

  /** From a line of straight pieces; infinite where it has none. */
  static double between(Path2D line, Rectangle2D box) {
    double least = Double.POSITIVE_INFINITY;
    double[] at = new double[6];
    double x = 0;
    double y = 0;
    for (PathIterator i = line.getPathIterator(null); !i.isDone(); i.next()) {
      if (i.currentSegment(at) == PathIterator.SEG_LINETO) {
        least = Math.min(least, between(new Line2D.Double(x, y, at[0], at[1]), box));
      }
      x = at[0];
      y = at[1];
    }
    return least;
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
