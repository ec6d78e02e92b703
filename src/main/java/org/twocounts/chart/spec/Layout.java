package org.twocounts.chart.spec;

/**
 * How panels are set out.
 *
 * @param columns panels side by side where there is room
 * @param narrowColumns panels side by side in one column of print
 * @param aspect height of all panels over their width, where there is room
 * @param narrowAspect the same in one column of print
 */
public record Layout(int columns, int narrowColumns, double aspect, double narrowAspect) {
  public Layout {
    if (columns < 1 || narrowColumns < 1 || !(aspect > 0 && narrowAspect > 0)) {
      throw new IllegalArgumentException("layout of " + columns + " columns, aspect " + aspect);
    }
  }

  /** Panels below each other. */
  public static Layout single(double aspect, double narrowAspect) {
    return new Layout(1, 1, aspect, narrowAspect);
  }
}
