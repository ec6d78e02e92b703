package org.twocounts.chart.draw;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.twocounts.chart.draw.Pen.Align;
import org.twocounts.chart.spec.MapPlot.Region;
import org.twocounts.chart.theme.Ink;

/**
 * A number with squares below or beside it, one for each elector that did not vote as the state's
 * colour says.
 *
 * @param perRow squares in a row below the number; 0 where they stand in one row beside it
 */
record ElectorLabel(TextBlock number, List<Ink> squares, double side, int perRow) {
  private static final List<Integer> LONGEST_ROWS = List.of(6, 10, 4, 3);
  private static final double SIDE_EMS = 0.62;
  private static final double PITCH = 1.22;
  private static final double GAP = 0.5;

  /** The ways to set it out, the usual one first. */
  static List<ElectorLabel> of(String text, Region region, TextStyle style, Look look) {
    TextBlock number = TextBlock.of(text, style, Double.MAX_VALUE);
    List<Ink> squares = region.squares();
    double side = SIDE_EMS * look.em();
    if (squares.isEmpty()) {
      return List.of(new ElectorLabel(number, squares, side, 1));
    }
    return Stream.concat(LONGEST_ROWS.stream(), Stream.of(0))
        .map(longest -> Math.min(longest, squares.size()))
        .distinct()
        .map(perRow -> new ElectorLabel(number, squares, side, perRow))
        .toList();
  }

  double width() {
    return perRow == 0
        ? number.width() + GAP * side + rowWidth(squares.size())
        : Math.max(number.width(), squares.isEmpty() ? 0 : rowWidth(perRow));
  }

  double height() {
    return number.height() + (perRow == 0 ? 0 : rows() * side * PITCH);
  }

  void draw(Pen pen, double x, double y, Color ground) {
    double left = perRow == 0 ? x : x + (width() - number.width()) / 2;
    pen.haloedText(number, left, y, Align.LEFT, ground);
    for (int i = 0; i < squares.size(); i++) {
      Rectangle2D square = square(i, x, y);
      pen.area(square, squares.get(i));
      pen.outline(square, pen.look().theme().text(), 0.7 * pen.look().hair());
    }
  }

  private Rectangle2D square(int i, double x, double y) {
    if (perRow == 0) {
      double left = x + number.width() + GAP * side + i * side * PITCH;
      return new Rectangle2D.Double(left, y + (number.height() - side) / 2, side, side);
    }
    int row = i / perRow;
    double left = x + (width() - rowWidth(Math.min(perRow, squares.size() - row * perRow))) / 2;
    return new Rectangle2D.Double(
        left + (i % perRow) * side * PITCH,
        y + number.height() + row * side * PITCH + 0.15 * side,
        side,
        side);
  }

  private double rowWidth(int inRow) {
    return side * (PITCH * (inRow - 1) + 1);
  }

  private int rows() {
    return (squares.size() + perRow - 1) / perRow;
  }
}
