package org.twocounts.chart.draw;

import java.awt.Font;
import java.awt.Graphics;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGraphics2D;
import org.twocounts.chart.theme.HeadlessDrawing;

/** Draws nowhere and remembers every text: what, where, how large. */
public final class RecordingGraphics extends SVGGraphics2D {
  private final List<Text> texts;

  static {
    HeadlessDrawing.prepare();
  }

  /** A text that was drawn, with the box of its letters in units of the canvas. */
  public record Text(String text, Rectangle2D box, double size) {}

  /** Remembers nothing yet. */
  public RecordingGraphics() {
    super(
        GenericDOMImplementation.getDOMImplementation()
            .createDocument("http://www.w3.org/2000/svg", "svg", null));
    this.texts = new ArrayList<>();
  }

  private RecordingGraphics(RecordingGraphics parent) {
    super(parent);
    this.texts = parent.texts;
  }

  /** Texts in the order in which they were drawn. */
  public List<Text> texts() {
    return List.copyOf(texts);
  }

  @Override
  public Graphics create() {
    return new RecordingGraphics(this);
  }

  @Override
  public void drawString(String text, float x, float y) {
    Font font = getFont();
    TextStyle style = new TextStyle(font, getColor());
    AffineTransform at = getTransform();
    Rectangle2D box =
        new Rectangle2D.Double(
            x, y - style.ascent(), style.width(text), style.ascent() + style.descent());
    texts.add(new Text(text, at.createTransformedShape(box).getBounds2D(), font.getSize2D()));
  }

  @Override
  public void drawString(String text, int x, int y) {
    drawString(text, (float) x, (float) y);
  }
}
