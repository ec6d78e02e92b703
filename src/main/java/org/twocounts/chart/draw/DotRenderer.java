package org.twocounts.chart.draw;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYDataset;
import org.twocounts.chart.spec.Layer.Dot;

/** Paints points in the shape and ink of each; rings are drawn after all marks. */
final class DotRenderer extends AbstractXYItemRenderer {
  private static final long serialVersionUID = 1L;

  private final transient List<Dot> dots;
  private final transient Pen pen;

  DotRenderer(List<Dot> dots, Pen pen) {
    this.dots = dots;
    this.pen = pen;
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
    Dot dot = dots.get(item);
    pen.point(
        dot.marker(),
        dot.ink(),
        x.valueToJava2D(dot.x(), area, RectangleEdge.BOTTOM),
        y.valueToJava2D(dot.y(), area, RectangleEdge.LEFT));
  }
}
