package org.twocounts.chart.draw;

import java.awt.BasicStroke;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.util.List;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.twocounts.chart.spec.Layer.Dot;

/** Paints points in the shape and ink of each; rings are drawn after all marks. */
final class DotRenderer extends XYLineAndShapeRenderer {
  private static final long serialVersionUID = 1L;

  private final transient List<Dot> dots;
  private final transient Pen pen;

  DotRenderer(List<Dot> dots, Pen pen) {
    super(false, true);
    this.dots = dots;
    this.pen = pen;
    setDrawOutlines(true);
    setUseFillPaint(true);
    setUseOutlinePaint(true);
  }

  @Override
  public Shape getItemShape(int row, int column) {
    return Markers.shape(dots.get(column).marker(), Markers.radius(pen.look()));
  }

  @Override
  public Paint getItemFillPaint(int row, int column) {
    return pen.look().theme().colour(dots.get(column).ink());
  }

  @Override
  public Paint getItemOutlinePaint(int row, int column) {
    return pen.look().theme().needsOutline(dots.get(column).ink())
        ? pen.look().theme().text()
        : pen.look().theme().paper();
  }

  @Override
  public Stroke getItemOutlineStroke(int row, int column) {
    return new BasicStroke((float) (0.7 * pen.look().hair()));
  }
}
