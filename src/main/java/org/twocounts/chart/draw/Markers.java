package org.twocounts.chart.draw;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.twocounts.chart.theme.Marker;

/** Shapes of points, around the origin, all of about the same area. */
final class Markers {
  private static final double RADIUS_EMS = 0.34;
  private static final double RING = 1.75;

  private Markers() {}

  /** The radius of a round point. */
  static double radius(Look look) {
    return RADIUS_EMS * look.em();
  }

  /** The radius of the ring around a marked point. */
  static double ringRadius(Look look) {
    return RING * radius(look);
  }

  static Shape shape(Marker marker, double r) {
    return switch (marker) {
      case CIRCLE -> new Ellipse2D.Double(-r, -r, 2 * r, 2 * r);
      case SQUARE -> new Rectangle2D.Double(-0.89 * r, -0.89 * r, 1.78 * r, 1.78 * r);
      case TRIANGLE -> polygon(3, 1.3 * r, -90);
      case TRIANGLE_DOWN -> polygon(3, 1.3 * r, 90);
      case DIAMOND -> polygon(4, 1.25 * r, -90);
      case PENTAGON -> polygon(5, 1.15 * r, -90);
    };
  }

  private static Path2D polygon(int corners, double radius, double firstDegrees) {
    Path2D path = new Path2D.Double();
    for (int i = 0; i < corners; i++) {
      double angle = Math.toRadians(firstDegrees + 360.0 * i / corners);
      double x = radius * Math.cos(angle);
      double y = radius * Math.sin(angle);
      if (i == 0) {
        path.moveTo(x, y);
      } else {
        path.lineTo(x, y);
      }
    }
    path.closePath();
    return path;
  }
}
