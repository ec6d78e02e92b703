package org.twocounts.chart.draw;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.twocounts.chart.draw.Pen.Align;
import org.twocounts.chart.spec.MapPlot.Region;
import org.twocounts.chart.theme.Ink;

/**
 * A number with squares below it, one for each elector that did not vote as the state's colour
 * says.
 */
record ElectorLabel(TextBlock number, List<Ink> squares, double side, int perRow) {
  private static final double SIDE_EMS = 0.62;
  private static final double PITCH = 1.22;

  /** With at most so many squares in a row. */
  static ElectorLabel of(String text, Region region, TextStyle style, Look look, int longestRow) {
    return new ElectorLabel(
        TextBlock.of(text, style, Double.MAX_VALUE),
        region.squares(),
        SIDE_EMS * look.em(),
        Math.min(longestRow, Math.max(1, region.squares().size())));
  }

  double width() {
    return Math.max(number.width(), squares.isEmpty() ? 0 : rowWidth(perRow));
  }

  double height() {
    return number.height() + rows() * side * PITCH;
  }

  void draw(Pen pen, double x, double y, Color ground) {
    double left = x + (width() - number.width()) / 2;
    pen.haloedText(number, left, y, Align.LEFT, ground);
    for (int i = 0; i < squares.size(); i++) {
      int row = i / perRow;
      int inRow = Math.min(perRow, squares.size() - row * perRow);
      double rowLeft = x + (width() - rowWidth(inRow)) / 2;
      Rectangle2D square =
          new Rectangle2D.Double(
              rowLeft + (i % perRow) * side * PITCH,
              y + number.height() + row * side * PITCH + 0.15 * side,
              side,
              side);
      pen.area(square, squares.get(i));
      pen.outline(square, pen.look().theme().text(), 0.7 * pen.look().hair());
    }
  }

  private double rowWidth(int inRow) {
    return side * (PITCH * (inRow - 1) + 1);
  }

  private int rows() {
    return (squares.size() + perRow - 1) / perRow;
  }
}
