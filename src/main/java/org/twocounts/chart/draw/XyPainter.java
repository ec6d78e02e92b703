package org.twocounts.chart.draw;

import java.awt.geom.Rectangle2D;
import org.twocounts.chart.spec.Layer.Dots;
import org.twocounts.chart.spec.Layer.Emphasis;
import org.twocounts.chart.spec.XyPlot;

/** Draws a plot with two axes. */
final class XyPainter {
  private final XyPlot plot;
  private final Look look;
  private final TickLabels ticks;

  XyPainter(XyPlot plot, Look look) {
    this.plot = plot;
    this.look = look;
    this.ticks = new TickLabels(look);
  }

  /** The room that the labels of the vertical axis need. */
  double left(double panelWidth) {
    return ticks.width(plot.y(), panelWidth);
  }

  /** The room that the horizontal axis needs. */
  double bottom() {
    return ticks.height(plot.x());
  }

  /**
   * Draws the plot into a panel.
   *
   * @param left room for the labels of the vertical axis, the same in panels below each other
   * @return what became of its labels
   */
  PlacedLabels draw(Rectangle2D panel, double left, Pen pen) {
    double top = panel.getMinY() + 0.3 * look.em();
    Rectangle2D box =
        new Rectangle2D.Double(
            panel.getMinX() + left, top, panel.getWidth() - left, panel.getMaxY() - bottom() - top);
    PlotArea area = PlotArea.of(plot, box);
    JFreePlot.draw(plot, area, pen);
    ticks.drawVertical(plot.y(), area, panel.getWidth(), pen);
    ticks.drawHorizontal(plot.x(), area, panel.getMaxX(), pen);
    rings(area, pen);
    return new PointLabels(plot, area, pen).draw();
  }

  private void rings(PlotArea area, Pen pen) {
    plot.layers().stream()
        .filter(Dots.class::isInstance)
        .flatMap(layer -> ((Dots) layer).dots().stream())
        .filter(dot -> dot.emphasis() == Emphasis.MARKED)
        .forEach(dot -> pen.ring(area.x(dot.x()), area.y(dot.y())));
  }
}
