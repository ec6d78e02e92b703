package org.twocounts.chart.draw;

import java.util.ArrayList;
import java.util.List;
import org.twocounts.chart.spec.Layer;
import org.twocounts.chart.spec.Layer.Box;
import org.twocounts.chart.spec.Layer.Boxes;
import org.twocounts.chart.spec.Layer.Dots;
import org.twocounts.chart.spec.Layer.Emphasis;

/** The points at a place, and the bars that end there. */
final class Marked {
  private Marked() {}

  /** How those of a layer are drawn. */
  static List<Emphasis> at(Layer layer, double x, double y) {
    List<Emphasis> found = new ArrayList<>();
    if (layer instanceof Dots dots) {
      dots.dots().stream()
          .filter(dot -> dot.x() == x && dot.y() == y)
          .forEach(dot -> found.add(dot.emphasis()));
    } else if (layer instanceof Boxes boxes) {
      boxes.boxes().stream()
          .filter(box -> endsAt(box, x, y))
          .forEach(box -> found.add(box.emphasis()));
    }
    return found;
  }

  /** Whether a place lies on the rim of a bar. */
  static boolean endsAt(Box box, double x, double y) {
    boolean within =
        Math.min(box.x0(), box.x1()) <= x
            && x <= Math.max(box.x0(), box.x1())
            && Math.min(box.y0(), box.y1()) <= y
            && y <= Math.max(box.y0(), box.y1());
    return within && (x == box.x0() || x == box.x1() || y == box.y0() || y == box.y1());
  }
}
