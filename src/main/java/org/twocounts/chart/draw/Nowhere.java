package org.twocounts.chart.draw;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.twocounts.chart.theme.HeadlessDrawing;

/** Where charts are drawn only to be measured. */
final class Nowhere {
  private Nowhere() {}

  static Graphics2D graphics() {
    HeadlessDrawing.prepare();
    return new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
  }
}
