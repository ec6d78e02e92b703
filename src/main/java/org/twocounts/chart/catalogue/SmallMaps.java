package org.twocounts.chart.catalogue;

import org.twocounts.chart.spec.Layout;

/** Many small maps on one page. */
final class SmallMaps {
  private static final int COLUMNS = 7;
  private static final int NARROW_COLUMNS = 4;

  /** Height of a map with its name, in widths of its place. */
  private static final double HEIGHT = 0.8575;

  private static final double NARROW_HEIGHT = 0.8;

  private SmallMaps() {}

  /** As many rows as the maps need, each map as high as on a full page. */
  static Layout layout(int maps) {
    int columns = Math.min(COLUMNS, maps);
    int narrow = Math.min(NARROW_COLUMNS, maps);
    return new Layout(
        columns,
        narrow,
        HEIGHT * rows(maps, columns) / columns,
        NARROW_HEIGHT * rows(maps, narrow) / narrow);
  }

  private static int rows(int maps, int columns) {
    return (maps + columns - 1) / columns;
  }
}
