package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.twocounts.chart.spec.Axis;
import org.twocounts.chart.spec.Axis.Tick;

/** Vertical axes of rows: names from top to bottom. */
final class Rows {
  private Rows() {}

  /** One row a name, the first at the top; row {@code i} has its middle at {@code place(i, n)}. */
  static Axis axis(List<String> names) {
    List<Tick> ticks = new ArrayList<>();
    for (int i = names.size() - 1; i >= 0; i--) {
      ticks.add(new Tick(place(i, names.size()), names.get(i)));
    }
    return Axis.ofRows(0, names.size(), ticks);
  }

  /** The middle of a row, counted from the top. */
  static double place(int row, int rows) {
    return rows - row - 0.5;
  }
}
