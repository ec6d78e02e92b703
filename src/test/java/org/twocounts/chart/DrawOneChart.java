package org.twocounts.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import org.twocounts.analysis.TheRecord;
import org.twocounts.chart.catalogue.ChartCatalogue;

/** Draws one chart in a process of its own, or a letter in a font of the system. */
final class DrawOneChart {
  private DrawOneChart() {}

  public static void main(String[] args) {
    if (args[0].equals("plain")) {
      Graphics2D g = new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB).createGraphics();
      g.setColor(Color.WHITE);
      g.setFont(new Font("SansSerif", Font.PLAIN, 9));
      g.drawString("a", 1, 8);
    } else {
      draw(Path.of(args[1]));
    }
  }

  static void draw(Path out) {
    DrawingOptions svg = DrawingOptions.standard().withFormats(List.of(ChartFormat.SVG));
    new ChartFiles(svg)
        .write(
            ChartCatalogue.find("five-splits").orElseThrow(),
            ChartRequest.of(TheRecord.record()),
            out);
  }
}
