package org.twocounts.chart.draw;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.twocounts.chart.theme.Colours;
import org.twocounts.chart.theme.Ink;
import org.twocounts.chart.theme.Texture;
import org.twocounts.chart.theme.Theme;

/** Patterns as plain lines and dots cut to a shape, so that vector formats need no clip. */
final class Pattern {
  private static final double FLATNESS = 0.2;

  private Pattern() {}

  /** The colour of a pattern's lines: whichever of paper and text stands out from the ink. */
  static Color lineColour(Theme theme, Ink ink) {
    Color ground = theme.colour(ink);
    Color paper = theme.paper();
    Color text = theme.text();
    return Colours.contrast(ground, paper) >= Colours.contrast(ground, text) * 0.5 ? paper : text;
  }

  /** Parallel lines inside a shape; crossed textures get both directions. */
  static List<Line2D> lines(Shape shape, double spacing, Texture texture) {
    List<Line2D> lines = new ArrayList<>();
    switch (texture) {
      case HATCHED -> lines.addAll(lines(shape, spacing, -Math.PI / 4));
      case BACK_HATCHED -> lines.addAll(lines(shape, spacing, Math.PI / 4));
      case LINED -> lines.addAll(lines(shape, spacing, 0));
      case CROSSED -> {
        lines.addAll(lines(shape, spacing, -Math.PI / 4));
        lines.addAll(lines(shape, spacing, Math.PI / 4));
      }
      case SOLID, DOTTED -> {}
    }
    return lines;
  }

  /** Dots inside a shape, on a grid that is the same all over the page. */
  static List<Shape> dots(Shape shape, double spacing, double radius) {
    List<Shape> dots = new ArrayList<>();
    Rectangle2D box = shape.getBounds2D();
    int row = (int) Math.floor(box.getMinY() / spacing);
    for (double y = row * spacing; y <= box.getMaxY(); y += spacing, row++) {
      double shift = row % 2 == 0 ? 0 : spacing / 2;
      double first = Math.floor(box.getMinX() / spacing) * spacing + shift;
      for (double x = first; x <= box.getMaxX(); x += spacing) {
        if (shape.contains(x - radius, y - radius, 2 * radius, 2 * radius)) {
          dots.add(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
        }
      }
    }
    return dots;
  }

  private static List<Line2D> lines(Shape shape, double spacing, double angle) {
    AffineTransform upright = AffineTransform.getRotateInstance(-angle);
    Shape turned = upright.createTransformedShape(shape);
    AffineTransform back = AffineTransform.getRotateInstance(angle);
    Rectangle2D box = turned.getBounds2D();
    List<Line2D> found = new ArrayList<>();
    double first = Math.ceil(box.getMinY() / spacing) * spacing;
    for (double y = first; y <= box.getMaxY(); y += spacing) {
      List<Double> crossings = crossings(turned, y);
      for (int i = 0; i + 1 < crossings.size(); i += 2) {
        Point2D a = back.transform(new Point2D.Double(crossings.get(i), y), null);
        Point2D b = back.transform(new Point2D.Double(crossings.get(i + 1), y), null);
        found.add(new Line2D.Double(a, b));
      }
    }
    return found;
  }

  private static List<Double> crossings(Shape shape, double y) {
    List<Double> at = new ArrayList<>();
    double[] c = new double[6];
    double startX = 0;
    double startY = 0;
    double x = 0;
    double lastY = 0;
    for (PathIterator i = shape.getPathIterator(null, FLATNESS); !i.isDone(); i.next()) {
      switch (i.currentSegment(c)) {
        case PathIterator.SEG_MOVETO -> {
          startX = c[0];
          startY = c[1];
        }
        case PathIterator.SEG_LINETO -> cross(at, x, lastY, c[0], c[1], y);
        default -> {
          cross(at, x, lastY, startX, startY, y);
          c[0] = startX;
          c[1] = startY;
        }
      }
      x = c[0];
      lastY = c[1];
    }
    at.sort(null);
    return at;
  }

  private static void cross(List<Double> at, double x0, double y0, double x1, double y1, double y) {
    if ((y0 <= y) != (y1 <= y)) {
      at.add(x0 + (y - y0) * (x1 - x0) / (y1 - y0));
    }
  }
}
