package org.twocounts.chart.spec;

import java.util.List;
import java.util.OptionalDouble;

/**
 * One axis.
 *
 * @param title what it measures, with direction and unit; empty where the heading says it
 * @param ticks in ascending order; where values are too close the drawing leaves some out, keeping
 *     the last; names all stand
 * @param baseline the value whose grid line is stronger
 * @param reading whether ticks are values on a scale or names of rows
 */
public record Axis(
    String title,
    Scale scale,
    double min,
    double max,
    List<Tick> ticks,
    Grid grid,
    OptionalDouble baseline,
    Reading reading) {

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

  /** What the labels of an axis are. */
  public enum Reading {
    /** Values on a scale: a reader finds those left out between those that stand. */
    VALUES,

    /** Names of rows, each of its own: a row without its name cannot be read. */
    NAMES
  }

  /** A value on the axis with its label. */
  public record Tick(double value, String label) {}

  public Axis {
    if (!(min < max)) {
      throw new IllegalArgumentException("axis from " + min + " to " + max);
    }
    ticks = List.copyOf(ticks);
  }

  /** An axis of values. */
  public Axis(
      String title,
      Scale scale,
      double min,
      double max,
      List<Tick> ticks,
      Grid grid,
      OptionalDouble baseline) {
    this(title, scale, min, max, ticks, grid, baseline, Reading.VALUES);
  }

  /** An axis of values without a title, lines or baseline. */
  public static Axis of(double min, double max, List<Tick> ticks) {
    return new Axis("", Scale.LINEAR, min, max, ticks, Grid.NONE, OptionalDouble.empty());
  }

  /** An axis of rows with their names. */
  public static Axis ofRows(double min, double max, List<Tick> names) {
    return new Axis(
        "", Scale.LINEAR, min, max, names, Grid.NONE, OptionalDouble.empty(), Reading.NAMES);
  }

  /** The same axis with a title. */
  public Axis titled(String words) {
    return new Axis(words, scale, min, max, ticks, grid, baseline, reading);
  }

  /** The same axis with grid lines. */
  public Axis withGrid() {
    return new Axis(title, scale, min, max, ticks, Grid.LINES, baseline, reading);
  }

  /** The same axis with a stronger line. */
  public Axis withBaseline(double value) {
    return new Axis(title, scale, min, max, ticks, grid, OptionalDouble.of(value), reading);
  }

  /** The same axis from and to other values, with other ticks. */
  public Axis between(double from, double to, List<Tick> others) {
    return new Axis(title, scale, from, to, others, grid, baseline, reading);
  }

  /** The same axis without labels: another panel of the column has them. */
  public Axis unlabelled() {
    List<Tick> bare = ticks.stream().map(t -> new Tick(t.value(), "")).toList();
    return new Axis("", scale, min, max, bare, grid, baseline, reading);
  }
}
