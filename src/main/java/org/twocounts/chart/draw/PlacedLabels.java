package org.twocounts.chart.draw;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.twocounts.chart.spec.PointLabel;
import org.twocounts.chart.spec.XyPlot;

/**
 * What became of the labels of a chart.
 *
 * @param placed those of the data of plots with axes
 * @param named names of rows, and texts on or beside states
 * @param leftOut texts of those that found no room and are missed
 * @param lacking what else or of these the chart cannot do without; empty where it can be read
 */
record PlacedLabels(
    List<Placed> placed, List<Named> named, List<String> leftOut, List<String> lacking) {
  /** No labels. */
  static final PlacedLabels NONE = new PlacedLabels(List.of(), List.of(), List.of(), List.of());

  PlacedLabels {
    placed = List.copyOf(placed);
    named = List.copyOf(named);
    leftOut = List.copyOf(leftOut);
    lacking = List.copyOf(lacking);
  }

  /**
   * A label with its place on the canvas.
   *
   * @param leader the line that says whose it is; empty where it is next to its mark
   */
  record Placed(
      PointLabel label, XyPlot plot, PlotArea area, Rectangle2D box, Optional<Line2D> leader) {}

  /**
   * A text with its place on the canvas and what it is the name of.
   *
   * @param leader the line that says whose it is; empty where it is in or next to it
   * @param own the row or the state
   * @param all rows or states, its own among them
   */
  record Named(String text, Rectangle2D box, Optional<Line2D> leader, Shape own, List<Shape> all) {}

  /** Names, and those of them that found no room; the chart cannot do without these. */
  static PlacedLabels named(List<Named> named, List<String> lacking) {
    return new PlacedLabels(List.of(), named, lacking, lacking);
  }

  /** These and those of another panel. */
  PlacedLabels and(PlacedLabels other) {
    return new PlacedLabels(
        joined(placed, other.placed),
        joined(named, other.named),
        joined(leftOut, other.leftOut),
        joined(lacking, other.lacking));
  }

  private static <T> List<T> joined(List<T> these, List<T> those) {
    return Stream.concat(these.stream(), those.stream()).toList();
  }
}
