package org.twocounts.chart.draw;

import java.awt.Color;
import java.awt.Font;
import org.twocounts.chart.theme.Typefaces;

/** Letters of one size and colour. */
record TextStyle(Font font, Color colour) {
  private static final double LINE_HEIGHT = 1.24;
  private static final double ASCENT = 0.77;
  private static final double DESCENT = 0.23;

  double size() {
    return font.getSize2D();
  }

  double width(String text) {
    return font.getStringBounds(text, Typefaces.MEASURE).getWidth();
  }

  /** The text with curved apostrophes, where the font has them. */
  String curved(String text) {
    return font.canDisplay('’') ? text.replace('\'', '’') : text;
  }

  /** The same letters in another size. */
  TextStyle sized(double size) {
    return new TextStyle(font.deriveFont((float) size), colour);
  }

  double lineHeight() {
    return LINE_HEIGHT * size();
  }

  /** From the top of a line's box to the letters' base. */
  double ascent() {
    return ASCENT * size();
  }

  /** From the letters' base to the bottom of a line's box. */
  double descent() {
    return DESCENT * size();
  }

  TextStyle in(Color other) {
    return new TextStyle(font, other);
  }
}
