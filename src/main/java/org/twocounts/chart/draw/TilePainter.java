package org.twocounts.chart.draw;

import java.awt.geom.Rectangle2D;
import org.twocounts.chart.draw.Pen.Align;
import org.twocounts.chart.spec.TilePlot;
import org.twocounts.chart.spec.TilePlot.Tile;
import org.twocounts.chart.theme.Hue;
import org.twocounts.chart.theme.Ink;

/** Draws states as tiles, their electors as squares of one size. */
final class TilePainter {
  private static final double GAP = 0.08;
  private static final double PITCH = 1.22;

  /** Width of a tile over its height at most. */
  private static final double WIDEST = 1.4;

  private final TilePlot plot;
  private final Look look;

  TilePainter(TilePlot plot, Look look) {
    this.plot = plot;
    this.look = look;
  }

  void draw(Rectangle2D panel, Pen pen) {
    double height = panel.getHeight() / plot.rows();
    double width = Math.min(panel.getWidth() / plot.columns(), WIDEST * height);
    double left = panel.getCenterX() - width * plot.columns() / 2;
    double gap = GAP * height;
    for (Tile tile : plot.tiles()) {
      Rectangle2D box =
          new Rectangle2D.Double(
              left + tile.column() * width,
              panel.getMinY() + tile.row() * height,
              width - gap,
              height - gap);
      draw(tile, box, pen);
    }
  }

  private void draw(Tile tile, Rectangle2D box, Pen pen) {
    TextBlock code =
        TextBlock.of(
            tile.code(),
            look.number(tile.squares().isEmpty() ? look.theme().secondary() : look.theme().text()),
            Double.MAX_VALUE);
    pen.graphics().setColor(look.theme().colour(Ink.of(Hue.ZONE)));
    pen.graphics().fill(box);
    double inset = 0.04 * box.getWidth();
    pen.text(code, box.getMinX() + inset, box.getMinY() + inset, Align.LEFT);
    double top = box.getMinY() + inset + code.height();
    int columns = columns(box.getWidth() - 2 * inset, box.getMaxY() - top);
    double pitch = (box.getWidth() - 2 * inset) / columns;
    double side = pitch / PITCH;
    for (int i = 0; i < tile.squares().size(); i++) {
      int row = i / columns;
      Rectangle2D square =
          new Rectangle2D.Double(
              box.getMinX() + inset + (i % columns) * pitch, top + row * pitch, side, side);
      Ink ink = tile.squares().get(i);
      pen.graphics().setColor(look.theme().colour(ink));
      pen.graphics().fill(square);
      if (look.theme().needsOutline(ink)) {
        pen.outline(square, look.theme().text(), 0.4 * look.hair());
      }
    }
  }

  /** The fewest squares a row with which the fullest tile still fits. */
  private int columns(double width, double height) {
    int columns = 1;
    while (Math.ceil((double) plot.mostSquares() / columns) * width / columns > height) {
      columns++;
    }
    return columns;
  }
}
