package org.twocounts.chart.draw;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The break in a bar that is drawn shorter than its value: a slanted strip of paper across it. */
final class BarBreak {
  private static final double FROM_END_EMS = 1.1;
  private static final double WIDTH_EMS = 0.34;
  private static final double SLANT_EMS = 0.3;

  private BarBreak() {}

  /**
   * Draws it near the outer end.
   *
   * @param down whether the bar goes down from zero
   */
  static void draw(Rectangle2D bar, boolean down, Pen pen) {
    double em = pen.look().em();
    double width = Math.min(WIDTH_EMS * em, bar.getHeight() / 3);
    double fromEnd = Math.min(FROM_END_EMS * em, bar.getHeight() / 2);
    double middle = down ? bar.getMaxY() - fromEnd : bar.getMinY() + fromEnd;
    double slant = Math.min(SLANT_EMS * em, bar.getHeight() / 4);
    double over = pen.look().hair();
    Path2D strip = new Path2D.Double();
    strip.moveTo(bar.getMinX() - over, middle + slant / 2 - width / 2);
    strip.lineTo(bar.getMaxX() + over, middle - slant / 2 - width / 2);
    strip.lineTo(bar.getMaxX() + over, middle - slant / 2 + width / 2);
    strip.lineTo(bar.getMinX() - over, middle + slant / 2 + width / 2);
    strip.closePath();
    pen.graphics().setColor(pen.look().theme().paper());
    pen.graphics().fill(strip);
  }
}
