package org.twocounts.chart.draw;

import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;
import org.twocounts.chart.spec.Axis;
import org.twocounts.chart.spec.XyPlot;
import org.twocounts.chart.theme.Typefaces;

/** The area between the axes, and where values lie in it. */
final class PlotArea {
  private final Rectangle2D box;
  private final ValueAxis x;
  private final ValueAxis y;

  private PlotArea(Rectangle2D box, ValueAxis x, ValueAxis y) {
    this.box = box;
    this.x = x;
    this.y = y;
  }

  static PlotArea of(XyPlot plot, Rectangle2D box) {
    return new PlotArea(whole(box), axis(plot.x()), axis(plot.y()));
  }

  /** JFreeChart draws marks in whole units; what we draw around them has to lie in the same. */
  private static Rectangle2D whole(Rectangle2D box) {
    double left = Math.ceil(box.getMinX());
    double top = Math.ceil(box.getMinY());
    return new Rectangle2D.Double(
        left, top, Math.floor(box.getMaxX()) - left, Math.floor(box.getMaxY()) - top);
  }

  Rectangle2D box() {
    return box;
  }

  ValueAxis xAxis() {
    return x;
  }

  ValueAxis yAxis() {
    return y;
  }

  double x(double value) {
    return x.valueToJava2D(value, box, RectangleEdge.BOTTOM);
  }

  double y(double value) {
    return y.valueToJava2D(value, box, RectangleEdge.LEFT);
  }

  /** The rectangle between two pairs of values. */
  Rectangle2D rectangle(double x0, double x1, double y0, double y1) {
    double left = Math.min(x(x0), x(x1));
    double top = Math.min(y(y0), y(y1));
    return new Rectangle2D.Double(left, top, Math.abs(x(x1) - x(x0)), Math.abs(y(y1) - y(y0)));
  }

  private static ValueAxis axis(Axis spec) {
    ValueAxis axis =
        switch (spec.scale()) {
          case LINEAR -> withoutTicks(new NumberAxis(), spec);
          case LOGARITHMIC -> withoutTicks(new LogAxis(), spec);
        };
    axis.setTickLabelFont(Typefaces.bundled().regular().at(1));
    axis.setRange(spec.min(), spec.max());
    axis.setVisible(false);
    return axis;
  }

  /** Ticks are ours; left to itself the axis measures its own in a font of the system. */
  private static ValueAxis withoutTicks(NumberAxis axis, Axis spec) {
    axis.setTickUnit(new NumberTickUnit(spec.max() - spec.min()), false, false);
    return axis;
  }

  private static ValueAxis withoutTicks(LogAxis axis, Axis spec) {
    axis.setTickUnit(new NumberTickUnit(spec.max()), false, false);
    return axis;
  }
}
