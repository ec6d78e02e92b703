package org.twocounts.chart.spec;

import java.util.List;
import java.util.OptionalDouble;

/**
 * One axis.
 *
 * @param title what it measures, with direction and unit; empty where the heading says it
 * @param ticks in ascending order; where they are too close the drawing leaves some out, keeping
 *     the last
 * @param baseline the value whose grid line is stronger
 */
public record Axis(
    String title,
    Scale scale,
    double min,
    double max,
    List<Tick> ticks,
    Grid grid,
    OptionalDouble baseline) {

  /** How values become lengths. */
  public enum Scale {
    LINEAR,
    LOGARITHMIC
  }

  /** Which lines the axis draws across the plot. */
  public enum Grid {
    NONE,
    LINES
  }

  /** A value on the axis with its label. */
  public record Tick(double value, String label) {}

  public Axis {
    if (!(min < max)) {
      throw new IllegalArgumentException("axis from " + min + " to " + max);
    }
    ticks = List.copyOf(ticks);
  }

  /** An axis without a title, lines or baseline. */
  public static Axis of(double min, double max, List<Tick> ticks) {
    return new Axis("", Scale.LINEAR, min, max, ticks, Grid.NONE, OptionalDouble.empty());
  }

  /** The same axis with a title. */
  public Axis titled(String words) {
    return new Axis(words, scale, min, max, ticks, grid, baseline);
  }

  /** The same axis with grid lines. */
  public Axis withGrid() {
    return new Axis(title, scale, min, max, ticks, Grid.LINES, baseline);
  }

  /** The same axis with a stronger line. */
  public Axis withBaseline(double value) {
    return new Axis(title, scale, min, max, ticks, grid, OptionalDouble.of(value));
  }

  /** The same axis without labels: another panel of the column has them. */
  public Axis unlabelled() {
    List<Tick> bare = ticks.stream().map(t -> new Tick(t.value(), "")).toList();
    return new Axis("", scale, min, max, bare, grid, baseline);
  }
}
