package org.twocounts.chart.output;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.twocounts.chart.draw.ChartPainter;
import org.twocounts.chart.output.Drawing.Picture;

/** Raster pictures. */
final class PngFormat {
  private PngFormat() {}

  static Picture write(Drawing drawing) {
    ChartPainter painter = drawing.painter();
    double scale = drawing.look().canvas().scale();
    int width = (int) Math.round(painter.width() * scale);
    int height = (int) Math.round(painter.height() * scale);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(drawing.look().theme().paper());
    g.fillRect(0, 0, width, height);
    g.scale(scale, scale);
    List<String> leftOut = painter.draw(g);
    g.dispose();
    PngEncoder encoder = new PngEncoder(drawing.look().canvas().dpi(), drawing.title());
    return new Picture(encoder.encode(image), leftOut);
  }
}
