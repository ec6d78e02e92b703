package org.twocounts.chart.catalogue;

import org.twocounts.chart.spec.Layout;

/** Many small pictures on one page. */
final class SmallPictures {
  private static final int COLUMNS = 7;
  private static final int NARROW_COLUMNS = 4;

  /** Height of a map with its name, in widths of its place. */
  private static final double HEIGHT = 0.8575;

  private static final double NARROW_HEIGHT = 0.8;

  private SmallPictures() {}

  /** As many rows as the maps need, each map as high as on a full page. */
  static Layout ofMaps(int maps) {
    return layout(maps, COLUMNS, NARROW_COLUMNS, HEIGHT, NARROW_HEIGHT);
  }

  /**
   * As many rows as the pictures need.
   *
   * @param columns at most
   * @param narrow columns in one column of print, at most
   * @param height of a picture with its name, in widths of its place
   * @param narrowHeight the same in one column of print
   */
  static Layout layout(int pictures, int columns, int narrow, double height, double narrowHeight) {
    int wide = Math.min(columns, pictures);
    int slim = Math.min(narrow, pictures);
    return new Layout(
        wide,
        slim,
        height * rows(pictures, wide) / wide,
        narrowHeight * rows(pictures, slim) / slim);
  }

  private static int rows(int pictures, int columns) {
    return (pictures + columns - 1) / columns;
  }
}
