package org.twocounts.chart.draw;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.twocounts.chart.spec.Layer.Dots;
import org.twocounts.chart.spec.Layer.Emphasis;
import org.twocounts.chart.spec.XyPlot;

/** Draws a plot with two axes. */
final class XyPainter {
  private final XyPlot plot;
  private final Look look;
  private final TickLabels ticks;

  /** With names of rows in letters of their own. */
  XyPainter(XyPlot plot, Look look, TextStyle names) {
    this.plot = plot;
    this.look = look;
    this.ticks = new TickLabels(look, names);
  }

  /** The room that the labels of the vertical axis need. */
  double left(double panelWidth) {
    return ticks.width(plot.y(), panelWidth);
  }

  /** The room that the horizontal axis needs. */
  private double bottom(double panelWidth) {
    return ticks.height(plot.x(), panelWidth);
  }

  /** Whether all names of rows find room in a panel. */
  boolean namesStand(Rectangle2D panel, double left) {
    return hasRoom(panel, left) && ticks.allStand(plot.y(), area(panel, left), panel.getWidth());
  }

  private boolean hasRoom(Rectangle2D panel, double left) {
    Rectangle2D box = box(panel, left);
    return box.getWidth() >= Essentials.LEAST_PLOT_EMS * look.em()
        && box.getHeight() >= Essentials.LEAST_PLOT_EMS * look.em();
  }

  /**
   * Draws the plot into a panel; nothing where there is no room for a plot.
   *
   * @param left room for the labels of the vertical axis, the same in panels below each other
   * @return what became of its labels
   */
  PlacedLabels draw(Rectangle2D panel, double left, Pen pen) {
    if (!hasRoom(panel, left)) {
      return PlacedLabels.named(List.of(), List.of("the plot"));
    }
    PlotArea area = area(panel, left);
    JFreePlot.draw(plot, area, pen);
    PlacedLabels rows = ticks.drawVertical(plot.y(), area, panel.getWidth(), pen);
    ticks.drawHorizontal(plot.x(), area, panel, pen);
    rings(area, pen);
    return rows.and(new PointLabels(plot, area, pen).draw());
  }

  private PlotArea area(Rectangle2D panel, double left) {
    return PlotArea.of(plot, box(panel, left));
  }

  private Rectangle2D box(Rectangle2D panel, double left) {
    double top = panel.getMinY() + 0.3 * look.em();
    return new Rectangle2D.Double(
        panel.getMinX() + left,
        top,
        panel.getWidth() - left,
        panel.getMaxY() - bottom(panel.getWidth()) - top);
  }

  private void rings(PlotArea area, Pen pen) {
    plot.layers().stream()
        .filter(Dots.class::isInstance)
        .flatMap(layer -> ((Dots) layer).dots().stream())
        .filter(dot -> dot.emphasis() == Emphasis.MARKED)
        .forEach(dot -> pen.ring(area.x(dot.x()), area.y(dot.y())));
  }
}
