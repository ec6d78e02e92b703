package org.twocounts.chart.draw;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.twocounts.chart.draw.Pen.Align;
import org.twocounts.chart.spec.Layer.Box;
import org.twocounts.chart.spec.Layer.Boxes;
import org.twocounts.chart.spec.PointLabel;
import org.twocounts.chart.spec.PointLabel.Side;
import org.twocounts.chart.spec.XyPlot;
import org.twocounts.chart.theme.Texture;

/** Draws words inside bars and cells. */
final class InsideLabels {
  private final XyPlot plot;
  private final PlotArea area;
  private final Pen pen;
  private final Look look;

  InsideLabels(XyPlot plot, PlotArea area, Pen pen) {
    this.plot = plot;
    this.area = area;
    this.pen = pen;
    this.look = pen.look();
  }

  /** Draws a word in its box; false where that has no room for it. */
  boolean draw(PointLabel label) {
    double x = area.x(label.x());
    double y = area.y(label.y());
    Optional<Box> box = boxAt(label.x(), label.y());
    if (box.isEmpty()) {
      return false;
    }
    Rectangle2D room =
        area.rectangle(box.get().x0(), box.get().x1(), box.get().y0(), box.get().y1());
    Color colour = look.theme().textOn(box.get().ink());
    for (String wording : label.wordings()) {
      TextBlock block = TextBlock.of(wording, look.smallOn(colour), Double.MAX_VALUE);
      double left =
          label.sides().get(0) == Side.CENTRE
              ? x - block.width() / 2
              : room.getMinX() + 0.3 * look.em();
      Rectangle2D at =
          new Rectangle2D.Double(left, y - block.height() / 2, block.width(), block.height());
      if (room.contains(at)) {
        plate(at, box.get());
        pen.haloedText(
            block, at.getX(), at.getY(), Align.LEFT, look.theme().colour(box.get().ink()));
        return true;
      }
    }
    return false;
  }

  /** Keeps the lines and dots of a pattern off the text on it. */
  private void plate(Rectangle2D text, Box box) {
    if (look.theme().texture(box.ink()) != Texture.SOLID) {
      double by = 0.15 * look.em();
      pen.plate(
          new Rectangle2D.Double(
              text.getX() - by, text.getY(), text.getWidth() + 2 * by, text.getHeight()),
          box.ink());
    }
  }

  private Optional<Box> boxAt(double x, double y) {
    return plot.layers().stream()
        .filter(Boxes.class::isInstance)
        .flatMap(layer -> ((Boxes) layer).boxes().stream())
        .filter(b -> Math.min(b.x0(), b.x1()) <= x && x <= Math.max(b.x0(), b.x1()))
        .filter(b -> Math.min(b.y0(), b.y1()) <= y && y <= Math.max(b.y0(), b.y1()))
        .reduce((first, last) -> last);
  }
}
