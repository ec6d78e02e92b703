package org.twocounts.publish.site.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.twocounts.chart.geo.MapGeometry;
import org.twocounts.chart.geo.Outline;

/**
 * Outlines with fewer points. A border is cut where three lands meet, and each piece is simplified
 * once for both sides of it, so that no gap opens between neighbours.
 */
final class Borders {
  private final Map<Point, Set<Point>> neighbours = new HashMap<>();
  private final Map<List<Point>, List<Point>> simplified = new HashMap<>();
  private final double tolerance;

  /** A point in units of the map. */
  record Point(int x, int y) implements Comparable<Point> {
    private static final java.util.Comparator<Point> ORDER =
        java.util.Comparator.comparingInt(Point::x).thenComparingInt(Point::y);

    @Override
    public int compareTo(Point other) {
      return ORDER.compare(this, other);
    }

    /** Distance from the line between two others, or from them where they are one. */
    double from(Point one, Point two) {
      double dx = (double) two.x - one.x;
      double dy = (double) two.y - one.y;
      double length = Math.hypot(dx, dy);
      return length == 0
          ? Math.hypot((double) x - one.x, (double) y - one.y)
          : Math.abs(dx * (one.y - y) - dy * (one.x - x)) / length;
    }
  }

  /**
   * The borders of some outlines.
   *
   * @param tolerance how far a point left out may lie from the line, in units of the map
   */
  Borders(Collection<String> codes, double tolerance) {
    this.tolerance = tolerance;
    for (String code : codes) {
      for (List<Point> ring : rings(code)) {
        for (int i = 0; i < ring.size(); i++) {
          Point next = ring.get((i + 1) % ring.size());
          neighbours.computeIfAbsent(ring.get(i), p -> new HashSet<>()).add(next);
          neighbours.computeIfAbsent(next, p -> new HashSet<>()).add(ring.get(i));
        }
      }
    }
  }

  /** The rings of an outline with fewer points. */
  List<List<Point>> of(String code) {
    return rings(code).stream().map(this::simplified).toList();
  }

  private static List<List<Point>> rings(String code) {
    List<List<Point>> rings = new ArrayList<>();
    for (Outline.Ring ring : MapGeometry.packaged().getOutline(code).rings()) {
      List<Integer> c = ring.coordinates();
      List<Point> points = new ArrayList<>();
      for (int i = 0; i + 1 < c.size(); i += 2) {
        points.add(new Point(c.get(i), c.get(i + 1)));
      }
      rings.add(points);
    }
    return rings;
  }

  private List<Point> simplified(List<Point> ring) {
    int first = start(ring);
    List<Point> turned = new ArrayList<>(ring.subList(first, ring.size()));
    turned.addAll(ring.subList(0, first));
    turned.add(turned.get(0));
    List<Point> result = new ArrayList<>();
    int from = 0;
    for (int i = 1; i < turned.size(); i++) {
      if (i == turned.size() - 1 || isJunction(turned.get(i))) {
        List<Point> piece = piece(turned.subList(from, i + 1));
        result.addAll(piece.subList(0, piece.size() - 1));
        from = i;
      }
    }
    return result;
  }

  /** Where lands meet; else the same point for everybody who has this ring. */
  private int start(List<Point> ring) {
    for (int i = 0; i < ring.size(); i++) {
      if (isJunction(ring.get(i))) {
        return i;
      }
    }
    return ring.indexOf(Collections.min(ring));
  }

  private boolean isJunction(Point point) {
    return neighbours.get(point).size() != 2;
  }

  private List<Point> piece(List<Point> points) {
    List<Point> back = new ArrayList<>(points);
    Collections.reverse(back);
    if (isFirst(points, back)) {
      return fewer(List.copyOf(points));
    }
    List<Point> result = new ArrayList<>(fewer(List.copyOf(back)));
    Collections.reverse(result);
    return result;
  }

  /** Whether a piece is walked this way, so that both sides walk it alike. */
  private static boolean isFirst(List<Point> points, List<Point> back) {
    for (int i = 0; i < points.size(); i++) {
      int order = points.get(i).compareTo(back.get(i));
      if (order != 0) {
        return order < 0;
      }
    }
    return true;
  }

  private List<Point> fewer(List<Point> points) {
    return simplified.computeIfAbsent(
        points,
        all -> {
          List<Point> kept = new ArrayList<>();
          kept.add(all.get(0));
          keep(all, 0, all.size() - 1, kept);
          return kept;
        });
  }

  /** Douglas and Peucker: the farthest point stays where it is too far, and so on either side. */
  private void keep(List<Point> all, int from, int to, List<Point> kept) {
    int farthest = from;
    double most = 0;
    for (int i = from + 1; i < to; i++) {
      double distance = all.get(i).from(all.get(from), all.get(to));
      if (distance > most) {
        most = distance;
        farthest = i;
      }
    }
    if (most > tolerance) {
      keep(all, from, farthest, kept);
      keep(all, farthest, to, kept);
    } else {
      kept.add(all.get(to));
    }
  }
}
