package org.twocounts.chart.draw;

import java.awt.Graphics2D;
import java.awt.geom.RectangularShape;
import java.util.List;
import org.jfree.chart.renderer.xy.XYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.twocounts.chart.spec.Layer.Box;
import org.twocounts.chart.spec.Layer.Emphasis;
import org.twocounts.chart.spec.Layer.Length;

/** Paints rectangles in their inks, with their patterns; marked ones with a strong outline. */
final class BoxRenderer implements XYBarPainter {
  private final List<Box> boxes;
  private final Pen pen;

  private BoxRenderer(List<Box> boxes, Pen pen) {
    this.boxes = boxes;
    this.pen = pen;
  }

  static XYBarRenderer of(List<Box> boxes, Pen pen) {
    XYBarRenderer renderer = new XYBarRenderer(0);
    renderer.setUseYInterval(true);
    renderer.setShadowVisible(false);
    renderer.setDrawBarOutline(false);
    renderer.setBarPainter(new BoxRenderer(boxes, pen));
    return renderer;
  }

  @Override
  public void paintBar(
      Graphics2D g,
      XYBarRenderer renderer,
      int row,
      int column,
      RectangularShape bar,
      RectangleEdge base) {
    Box box = boxes.get(column);
    pen.area(bar.getBounds2D(), box.ink());
    if (box.emphasis() == Emphasis.MARKED) {
      pen.mark(bar.getBounds2D());
    }
    if (box.length() == Length.CUT) {
      BarBreak.draw(bar.getBounds2D(), box.y1() < box.y0(), pen);
    }
  }

  @Override
  public void paintBarShadow(
      Graphics2D g,
      XYBarRenderer renderer,
      int row,
      int column,
      RectangularShape bar,
      RectangleEdge base,
      boolean pegShadow) {}
}
