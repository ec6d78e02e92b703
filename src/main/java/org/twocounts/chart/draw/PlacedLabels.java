package org.twocounts.chart.draw;

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
 * @param placed those beside their marks
 * @param leftOut texts of those that found no room and are missed
 */
record PlacedLabels(List<Placed> placed, List<String> leftOut) {
  /** No labels. */
  static final PlacedLabels NONE = new PlacedLabels(List.of(), List.of());

  PlacedLabels {
    placed = List.copyOf(placed);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * A label with its place on the canvas.
   *
   * @param leader the line that says whose it is; empty where it is next to its mark
   */
  record Placed(
      PointLabel label, XyPlot plot, PlotArea area, Rectangle2D box, Optional<Line2D> leader) {}

  static PlacedLabels without(List<String> leftOut) {
    return new PlacedLabels(List.of(), leftOut);
  }

  /** These and those of another panel. */
  PlacedLabels and(PlacedLabels other) {
    return new PlacedLabels(
        Stream.concat(placed.stream(), other.placed.stream()).toList(),
        Stream.concat(leftOut.stream(), other.leftOut.stream()).toList());
  }
}
