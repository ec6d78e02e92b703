package org.twocounts.publish.site.map;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.twocounts.chart.geo.MapGeometry;
import org.twocounts.publish.site.map.Borders.Point;

/**
 * Outlines as path data in whole units of a picture, written as short as may be. Islets too small
 * to be seen are left out; land that is all too small to be seen is a small square, never nothing.
 */
final class PagePaths {
  private static final double TOLERANCE = 0.65;
  private static final double LEAST_AREA = 3;
  private static final double LEAST_LAND = 8;
  private static final int SQUARE = 5;

  private final Borders borders;
  private final Rectangle2D land;
  private final double scale;

  /**
   * Paths of outlines.
   *
   * @param all codes of all outlines in the picture
   * @param land the part of the map that is shown, in units of the map
   */
  PagePaths(Collection<String> all, Rectangle2D land, double width) {
    this.land = land;
    this.scale = width / land.getWidth();
    this.borders = new Borders(all, TOLERANCE / scale);
  }

  /** Height of the picture. */
  int height() {
    return (int) Math.ceil(scale * land.getHeight());
  }

  /** The path of an outline. */
  String of(String code) {
    List<List<Point>> rings = new ArrayList<>();
    double whole = 0;
    for (List<Point> ring : borders.of(code)) {
      List<Point> placed = placed(ring);
      double area = area(placed);
      whole += area;
      if (area >= LEAST_AREA) {
        rings.add(placed);
      }
    }
    return whole < LEAST_LAND ? square(code) : path(rings);
  }

  private List<Point> placed(List<Point> ring) {
    List<Point> placed = new ArrayList<>();
    for (Point point : ring) {
      Point next = new Point(x(point.x()), y(point.y()));
      int last = placed.size() - 1;
      if (last > 0 && placed.get(last - 1).equals(next)) {
        placed.remove(last);
      } else if (last < 0 || !placed.get(last).equals(next)) {
        placed.add(next);
      }
    }
    return placed;
  }

  private int x(double x) {
    return (int) Math.round((x - land.getX()) * scale);
  }

  private int y(double y) {
    return (int) Math.round((y - land.getY()) * scale);
  }

  private static double area(List<Point> ring) {
    long twice = 0;
    for (int i = 0; i < ring.size(); i++) {
      Point one = ring.get(i);
      Point two = ring.get((i + 1) % ring.size());
      twice += (long) one.x() * two.y() - (long) two.x() * one.y();
    }
    return Math.abs(twice) / 2.0;
  }

  private String square(String code) {
    Rectangle2D box = MapGeometry.packaged().getOutline(code).bounds();
    int left = x(box.getCenterX()) - SQUARE / 2;
    int top = y(box.getCenterY()) - SQUARE / 2;
    return "M" + left + " " + top + "h" + SQUARE + "v" + SQUARE + "h-" + SQUARE + "z";
  }

  private static String path(List<List<Point>> rings) {
    StringBuilder path = new StringBuilder();
    for (List<Point> ring : rings) {
      Point at = ring.get(0);
      path.append('M').append(at.x());
      append(path, at.y(), true);
      for (int i = 1; i < ring.size(); i++) {
        Point next = ring.get(i);
        path.append(i == 1 ? "l" : "");
        append(path, next.x() - at.x(), i > 1);
        append(path, next.y() - at.y(), true);
        at = next;
      }
      path.append('z');
    }
    return path.toString();
  }

  private static void append(StringBuilder path, int number, boolean apart) {
    path.append(apart && number >= 0 ? " " : "").append(number);
  }
}
