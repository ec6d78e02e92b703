package org.twocounts.chart.draw;

import java.awt.geom.Rectangle2D;
import org.twocounts.chart.draw.Pen.Align;
import org.twocounts.chart.spec.TilePlot;
import org.twocounts.chart.spec.TilePlot.Tile;
import org.twocounts.chart.theme.Ink;

/** Draws states at their places on a grid, their electors as blocks of squares of one size. */
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
    double code = look.number(look.theme().text()).lineHeight();
    double pitch = pitch(width - gap, height - gap - code);
    for (Tile tile : plot.tiles()) {
      Rectangle2D box =
          new Rectangle2D.Double(
              left + tile.column() * width,
              panel.getMinY() + tile.row() * height,
              width - gap,
              height - gap);
      draw(tile, box, pitch, pen);
    }
  }

  private void draw(Tile tile, Rectangle2D box, double pitch, Pen pen) {
    boolean empty = tile.squares().isEmpty();
    TextBlock code =
        TextBlock.of(
            tile.code(),
            look.number(empty ? look.theme().secondary() : look.theme().text()),
            Double.MAX_VALUE);
    int columns = columns(tile.squares().size());
    int rows = (tile.squares().size() + columns - 1) / columns;
    double width = columns * pitch;
    double left = box.getCenterX() - width / 2;
    double top = box.getCenterY() - (code.height() + rows * pitch) / 2;
    pen.text(code, box.getCenterX() - code.width() / 2, top, Align.LEFT);
    double side = pitch / PITCH;
    for (int i = 0; i < tile.squares().size(); i++) {
      int row = i / columns;
      int column = i % columns;
      square(
          new Rectangle2D.Double(
              left + column * pitch, top + code.height() + row * pitch, side, side),
          tile.squares().get(i),
          pen);
    }
  }

  private void square(Rectangle2D square, Ink ink, Pen pen) {
    pen.area(square, ink);
  }

  /** Electors stand in a block about as wide as high, so that its area tells their number. */
  private static int columns(int squares) {
    return (int) Math.max(1, Math.ceil(Math.sqrt(squares)));
  }

  /** The distance of squares with which the fullest tile still fits. */
  private double pitch(double width, double height) {
    int columns = columns(plot.mostSquares());
    int rows = (plot.mostSquares() + columns - 1) / columns;
    return Math.min(width / columns, height / rows);
  }
}
