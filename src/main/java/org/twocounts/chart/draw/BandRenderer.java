package org.twocounts.chart.draw;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYDataset;
import org.twocounts.chart.spec.Layer.Band;
import org.twocounts.chart.spec.Layer.Span;

/** Paints an area between two lines as one shape in its ink, with its pattern and no seams. */
final class BandRenderer extends AbstractXYItemRenderer {
  private static final long serialVersionUID = 1L;

  private final transient Band band;
  private final transient Pen pen;

  BandRenderer(Band band, Pen pen) {
    this.band = band;
    this.pen = pen;
  }

  /** The outline of a band on the page. */
  static Shape outline(Band band, DoubleUnaryOperator x, DoubleUnaryOperator y) {
    Path2D path = new Path2D.Double();
    List<Span> spans = band.spans();
    for (int i = 0; i < spans.size(); i++) {
      point(path, i == 0, x.applyAsDouble(spans.get(i).x()), y.applyAsDouble(spans.get(i).high()));
    }
    for (int i = spans.size() - 1; i >= 0; i--) {
      point(path, false, x.applyAsDouble(spans.get(i).x()), y.applyAsDouble(spans.get(i).low()));
    }
    path.closePath();
    return path;
  }

  private static void point(Path2D path, boolean first, double x, double y) {
    if (first) {
      path.moveTo(x, y);
    } else {
      path.lineTo(x, y);
    }
  }

  @Override
  public void drawItem(
      Graphics2D g,
      XYItemRendererState state,
      Rectangle2D area,
      PlotRenderingInfo info,
      XYPlot plot,
      ValueAxis x,
      ValueAxis y,
      XYDataset data,
      int series,
      int item,
      CrosshairState crosshair,
      int pass) {
    if (item == 0) {
      Shape shape =
          outline(
              band,
              v -> x.valueToJava2D(v, area, RectangleEdge.BOTTOM),
              v -> y.valueToJava2D(v, area, RectangleEdge.LEFT));
      pen.area(shape, band.ink());
    }
  }
}
