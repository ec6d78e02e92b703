package org.twocounts.chart.draw;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYDataset;
import org.twocounts.chart.spec.Axis;
import org.twocounts.chart.spec.Layer.Band;
import org.twocounts.chart.spec.Layer.Boxes;
import org.twocounts.chart.spec.Layer.Cases;
import org.twocounts.chart.spec.Layer.Direction;
import org.twocounts.chart.spec.Layer.Dots;
import org.twocounts.chart.spec.Layer.Line;
import org.twocounts.chart.spec.Layer.Rule;
import org.twocounts.chart.spec.XyPlot;

/** Hands the marks and grid lines of a plot to JFreeChart; text and axes are ours. */
final class JFreePlot implements Cases<Void> {
  private final Pen pen;
  private final XYPlot plot;
  private int layers;

  private JFreePlot(Pen pen, PlotArea area) {
    this.pen = pen;
    this.plot = new XYPlot(null, area.xAxis(), area.yAxis(), null);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(false);
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
  }

  static void draw(XyPlot spec, PlotArea area, Pen pen) {
    JFreePlot drawing = new JFreePlot(pen, area);
    drawing.grid(spec.x(), Direction.X);
    drawing.grid(spec.y(), Direction.Y);
    spec.layers().forEach(layer -> layer.fold(drawing));
    Graphics2D g = pen.graphics();
    java.awt.Shape clip = g.getClip();
    drawing.plot.draw(g, area.box(), null, null, null);
    g.setClip(clip);
  }

  @Override
  public Void ofBoxes(Boxes boxes) {
    add(new BoxDataset(boxes.name(), boxes.boxes()), BoxRenderer.of(boxes.boxes(), pen));
    return null;
  }

  @Override
  public Void ofDots(Dots dots) {
    add(PointDataset.of(dots), new DotRenderer(dots.dots(), pen));
    return null;
  }

  @Override
  public Void ofLine(Line line) {
    add(PointDataset.of(line), LineRenderers.of(line, pen.look()));
    return null;
  }

  @Override
  public Void ofBand(Band band) {
    add(PointDataset.of(band), new BandRenderer(band, pen));
    return null;
  }

  @Override
  public Void ofRule(Rule rule) {
    marker(rule.across(), rule.value(), pen.look().theme().colour(rule.ink()), 1.0);
    return null;
  }

  private void grid(Axis axis, Direction across) {
    Look look = pen.look();
    if (axis.grid() == Axis.Grid.LINES) {
      axis.ticks().stream()
          .filter(t -> axis.baseline().isEmpty() || t.value() != axis.baseline().getAsDouble())
          .forEach(t -> marker(across, t.value(), look.theme().rule(), 0.8));
    }
    axis.baseline().ifPresent(value -> marker(across, value, look.theme().secondary(), 1.2));
  }

  private void marker(Direction across, double value, java.awt.Color colour, double width) {
    float line = (float) (width * pen.look().hair());
    ValueMarker marker = new ValueMarker(value, colour, new BasicStroke(line));
    marker.setAlpha(1f);
    if (across == Direction.X) {
      plot.addDomainMarker(marker, Layer.BACKGROUND);
    } else {
      plot.addRangeMarker(marker, Layer.BACKGROUND);
    }
  }

  private void add(XYDataset dataset, XYItemRenderer renderer) {
    plot.setDataset(layers, dataset);
    plot.setRenderer(layers, renderer);
    layers++;
  }
}
