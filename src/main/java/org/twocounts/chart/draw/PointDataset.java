package org.twocounts.chart.draw;

import java.util.List;
import org.jfree.data.xy.DefaultXYDataset;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.twocounts.chart.spec.Layer.Band;
import org.twocounts.chart.spec.Layer.Dot;
import org.twocounts.chart.spec.Layer.Dots;
import org.twocounts.chart.spec.Layer.Line;
import org.twocounts.chart.spec.Layer.Span;
import org.twocounts.chart.spec.Layer.Vertex;

/** Points, lines and bands as JFreeChart reads them. */
final class PointDataset {
  private PointDataset() {}

  static XYDataset of(Dots layer) {
    List<Dot> dots = layer.dots();
    double[][] values = {
      dots.stream().mapToDouble(Dot::x).toArray(), dots.stream().mapToDouble(Dot::y).toArray()
    };
    return series(layer.name(), values);
  }

  static XYDataset of(Line layer) {
    List<Vertex> vertices = layer.vertices();
    double[][] values = {
      vertices.stream().mapToDouble(Vertex::x).toArray(),
      vertices.stream().mapToDouble(v -> v.y().orElse(Double.NaN)).toArray()
    };
    return series(layer.name(), values);
  }

  static XYDataset of(Band layer) {
    YIntervalSeries series = new YIntervalSeries(layer.name(), false, true);
    for (Span span : layer.spans()) {
      series.add(span.x(), span.high(), span.low(), span.high());
    }
    YIntervalSeriesCollection collection = new YIntervalSeriesCollection();
    collection.addSeries(series);
    return collection;
  }

  private static XYDataset series(String name, double[][] values) {
    DefaultXYDataset dataset = new DefaultXYDataset();
    dataset.addSeries(name, values);
    return dataset;
  }
}
