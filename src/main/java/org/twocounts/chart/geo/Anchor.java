package org.twocounts.chart.geo;

import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/** Finds where text stands in a shape. */
public final class Anchor {
  private static final int COARSE = 18;
  private static final int FINE = 44;
  private static final int HALVINGS = 6;
  private static final double ROOM = 1.05;

  private final Shape shape;
  private final double width;
  private final double height;
  private Point2D best;
  private double bestFactor = ROOM;

  private Anchor(Shape shape, double width, double height) {
    this.shape = shape;
    this.width = width;
    this.height = height;
  }

  /**
   * The middle of the place where a box of that size lies deepest inside a shape; empty where it
   * fits nowhere with a little room around it.
   */
  public static Optional<Point2D> of(Shape shape, double width, double height) {
    Anchor anchor = new Anchor(shape, width, height);
    Rectangle2D all = shape.getBounds2D();
    if (all.getWidth() < width || all.getHeight() < height) {
      return Optional.empty();
    }
    anchor.search(all, COARSE);
    if (anchor.best == null) {
      anchor.search(all, FINE);
    }
    if (anchor.best != null) {
      double w = 2 * all.getWidth() / COARSE;
      double h = 2 * all.getHeight() / COARSE;
      anchor.search(
          new Rectangle2D.Double(anchor.best.getX() - w / 2, anchor.best.getY() - h / 2, w, h),
          COARSE / 2);
    }
    return Optional.ofNullable(anchor.best);
  }

  private void search(Rectangle2D area, int cells) {
    for (int row = 0; row <= cells; row++) {
      double y = area.getMinY() + area.getHeight() * row / cells;
      for (int column = 0; column <= cells; column++) {
        double x = area.getMinX() + area.getWidth() * column / cells;
        if (holds(x, y, bestFactor + 0.01)) {
          bestFactor = largest(x, y, bestFactor + 0.01);
          best = new Point2D.Double(x, y);
        }
      }
    }
  }

  /** The largest factor by which the box can grow about its middle, by halving. */
  private double largest(double x, double y, double holding) {
    double low = holding;
    double high = 2 * holding;
    while (holds(x, y, high)) {
      low = high;
      high *= 2;
    }
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (holds(x, y, middle)) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private boolean holds(double x, double y, double factor) {
    double w = width * factor;
    double h = height * factor;
    return shape.contains(x - w / 2, y - h / 2, w, h);
  }
}
