package org.twocounts.chart.spec;

/**
 * One plot of a chart.
 *
 * @param heading what it shows, above it at the left; empty where the subtitle says it
 * @param weight its share of the height among the panels of its column
 */
public record Panel(String heading, Plot plot, double weight) {
  public Panel {
    if (!(weight > 0)) {
      throw new IllegalArgumentException("weight " + weight);
    }
  }

  /** A panel as high as the others. */
  public static Panel of(String heading, Plot plot) {
    return new Panel(heading, plot, 1);
  }
}
