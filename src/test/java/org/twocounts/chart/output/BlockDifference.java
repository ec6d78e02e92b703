package org.twocounts.chart.output;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** Where two pictures differ, block by block, so that the edges of letters do not matter. */
final class BlockDifference {
  private BlockDifference() {}

  /** Blocks whose mean colour differs by more in a channel, as {@code x,y: by how much}. */
  static List<String> between(BufferedImage one, BufferedImage two, int side, double most) {
    List<String> different = new ArrayList<>();
    for (int y = 0; y + side <= one.getHeight(); y += side) {
      for (int x = 0; x + side <= one.getWidth(); x += side) {
        double[] a = mean(one, x, y, side);
        double[] b = mean(two, x, y, side);
        double by = 0;
        for (int channel = 0; channel < a.length; channel++) {
          by = Math.max(by, Math.abs(a[channel] - b[channel]));
        }
        if (by > most) {
          different.add(x + "," + y + ": " + Math.round(by));
        }
      }
    }
    return different;
  }

  private static double[] mean(BufferedImage image, int left, int top, int side) {
    double[] sums = new double[3];
    for (int rgb : image.getRGB(left, top, side, side, null, 0, side)) {
      sums[0] += rgb >> 16 & 0xff;
      sums[1] += rgb >> 8 & 0xff;
      sums[2] += rgb & 0xff;
    }
    for (int channel = 0; channel < sums.length; channel++) {
      sums[channel] /= side * side;
    }
    return sums;
  }
}
