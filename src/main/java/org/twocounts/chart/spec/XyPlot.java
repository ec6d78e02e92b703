package org.twocounts.chart.spec;

import java.util.List;

/**
 * Marks between two axes.
 *
 * @param layers drawn in this order
 * @param labels texts at the data
 */
public record XyPlot(Axis x, Axis y, List<Layer> layers, List<PointLabel> labels) implements Plot {
  public XyPlot {
    layers = List.copyOf(layers);
    labels = List.copyOf(labels);
  }

  @Override
  public <T> T fold(Cases<T> cases) {
    return cases.ofAxes(this);
  }
}
