package org.twocounts.chart.geo;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * The outline of a state or of a historical union of states.
 *
 * @param code postal code, or codes joined by {@code +}
 * @param rings closed lines in units of the map, filled even-odd
 */
public record Outline(String code, List<Ring> rings) {
  public Outline {
    rings = List.copyOf(rings);
  }

  /** A closed line: x and y by turns. */
  public record Ring(List<Integer> coordinates) {
    public Ring {
      coordinates = List.copyOf(coordinates);
    }
  }

  /**
   * The outline on a page.
   *
   * @param scale units of the page to a unit of the map
   * @param step points nearer to each other than this on the page fall into one; neighbours keep
   *     their common border because both round to the same grid
   */
  public Path2D path(double scale, double x, double y, double step) {
    Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    for (Ring ring : rings) {
      append(path, ring, scale, x, y, step);
    }
    return path;
  }

  /** The box around it in units of the map. */
  public Rectangle2D bounds() {
    return path(1, 0, 0, 1).getBounds2D();
  }

  private static void append(
      Path2D path, Ring ring, double scale, double x, double y, double step) {
    List<Integer> c = ring.coordinates();
    long lastX = Long.MIN_VALUE;
    long lastY = Long.MIN_VALUE;
    int points = 0;
    for (int i = 0; i + 1 < c.size(); i += 2) {
      long gridX = Math.round(c.get(i) * scale / step);
      long gridY = Math.round(c.get(i + 1) * scale / step);
      if (gridX == lastX && gridY == lastY) {
        continue;
      }
      if (points == 0) {
        path.moveTo(x + gridX * step, y + gridY * step);
      } else {
        path.lineTo(x + gridX * step, y + gridY * step);
      }
      lastX = gridX;
      lastY = gridY;
      points++;
    }
    path.closePath();
  }
}
