package org.twocounts.chart.draw;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.GlyphVector;
import org.twocounts.chart.theme.Typefaces;

/** A surface that can draw the outline around a text more briefly than as one shape. */
public interface TextHalo {
  /** Strokes the outlines of a text in the current colour. */
  void drawHalo(String text, Font font, double x, double baseline, double width);

  /** The same on any surface. */
  static void draw(Graphics2D g, String text, Font font, double x, double baseline, double width) {
    if (g instanceof TextHalo surface) {
      surface.drawHalo(text, font, x, baseline, width);
      return;
    }
    g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    GlyphVector glyphs = font.createGlyphVector(Typefaces.MEASURE, text);
    g.draw(glyphs.getOutline((float) x, (float) baseline));
  }
}
