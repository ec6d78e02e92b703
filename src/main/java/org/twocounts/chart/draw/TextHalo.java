package org.twocounts.chart.draw;

import java.awt.Font;

/** A surface that can draw the outline around a text more briefly than as one shape. */
public interface TextHalo {
  /** Strokes the outlines of a text in the current colour. */
  void drawHalo(String text, Font font, double x, double baseline, double width);
}
