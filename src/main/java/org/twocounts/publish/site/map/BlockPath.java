package org.twocounts.publish.site.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.twocounts.publish.site.map.Borders.Point;

/** The outline of cells of a grid, walked with the cells on the right. */
final class BlockPath {
  private BlockPath() {}

  /** Path data; cells that touch have one outline. */
  static String of(Collection<Point> cells, int side, int margin) {
    Map<Point, List<Point>> edges = edges(new HashSet<>(cells), cells);
    StringBuilder path = new StringBuilder();
    while (!edges.isEmpty()) {
      Point start = edges.keySet().iterator().next();
      Point at = start;
      path.append('M').append(at.x() * side + margin).append(' ').append(at.y() * side + margin);
      Point from = at;
      do {
        Point next = take(edges, at);
        if (!isStraight(from, at, next)) {
          path.append(step(from, at, side));
          from = at;
        }
        at = next;
      } while (!at.equals(start));
      path.append('z'); // the last edge, back to the start
    }
    return path.toString();
  }

  private static Map<Point, List<Point>> edges(Set<Point> block, Collection<Point> cells) {
    Map<Point, List<Point>> edges = new TreeMap<>();
    for (Point c : cells) {
      Point right = new Point(c.x() + 1, c.y());
      Point below = new Point(c.x(), c.y() + 1);
      Point corner = new Point(c.x() + 1, c.y() + 1);
      add(edges, block, new Point(c.x(), c.y() - 1), c, right);
      add(edges, block, right, right, corner);
      add(edges, block, below, corner, below);
      add(edges, block, new Point(c.x() - 1, c.y()), below, c);
    }
    return edges;
  }

  private static void add(
      Map<Point, List<Point>> edges, Set<Point> block, Point beyond, Point from, Point to) {
    if (!block.contains(beyond)) {
      edges.computeIfAbsent(from, p -> new ArrayList<>()).add(to);
    }
  }

  private static Point take(Map<Point, List<Point>> edges, Point from) {
    List<Point> next = edges.get(from);
    Point to = next.remove(next.size() - 1);
    if (next.isEmpty()) {
      edges.remove(from);
    }
    return to;
  }

  private static boolean isStraight(Point from, Point at, Point next) {
    return (from.x() == at.x() && at.x() == next.x()) || (from.y() == at.y() && at.y() == next.y());
  }

  private static String step(Point from, Point to, int side) {
    int dx = (to.x() - from.x()) * side;
    int dy = (to.y() - from.y()) * side;
    return dx != 0 ? "h" + dx : "v" + dy;
  }
}
