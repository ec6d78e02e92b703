package org.twocounts.chart.draw;

import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.batik.ext.awt.g2d.AbstractGraphics2D;
import org.apache.batik.ext.awt.g2d.GraphicContext;
import org.twocounts.chart.theme.HeadlessDrawing;
import org.twocounts.chart.theme.LogoPicture;

/**
 * A surface that keeps what is drawn on it, mark after mark, and draws it again on others: a chart
 * is laid out once, whatever it becomes. Marks stand where they are drawn; a sketch cannot be
 * turned or scaled, only the surface that it is drawn on.
 */
final class Sketch extends AbstractGraphics2D implements TextHalo, PictureSurface {
  private final Graphics2D measures;
  private final List<Mark> marks = new ArrayList<>();

  /** A copy of those in force, which many marks share, as long as they stay the same. */
  private RenderingHints hints = new RenderingHints(null);

  /** With what a mark is drawn. */
  private record Tools(
      RenderingHints hints,
      Composite composite,
      Paint paint,
      Stroke stroke,
      Font font,
      Shape clip) {

    static Tools of(Graphics2D g, RenderingHints hints) {
      return new Tools(
          hints, g.getComposite(), g.getPaint(), g.getStroke(), g.getFont(), g.getClip());
    }

    /**
     * Makes a surface draw with these.
     *
     * @param before what it draws with; null if that is not known
     */
    void takeUp(Graphics2D g, Tools before) {
      if (before == null || !before.hints.equals(hints)) {
        g.setRenderingHints(hints);
      }
      g.setComposite(composite);
      g.setPaint(paint);
      g.setStroke(stroke);
      g.setFont(font);
      g.setClip(clip);
    }
  }

  private record Mark(Tools tools, Consumer<Graphics2D> drawing) {}

  /** An empty one. */
  Sketch() {
    super(false);
    HeadlessDrawing.prepare();
    this.measures = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    this.gc = new GraphicContext();
  }

  /** An empty one on which one goes on with the tools in hand. */
  static Sketch with(Graphics2D g) {
    Sketch sketch = new Sketch();
    sketch.setRenderingHints(g.getRenderingHints());
    Tools.of(g, sketch.hints()).takeUp(sketch, null);
    return sketch;
  }

  /** Draws all marks on another surface. */
  void drawOn(Graphics2D g) {
    Tools last = null;
    for (Mark mark : marks) {
      mark.tools().takeUp(g, last);
      mark.drawing().accept(g);
      last = mark.tools();
    }
  }

  private RenderingHints hints() {
    if (!getRenderingHints().equals(hints)) {
      hints = (RenderingHints) getRenderingHints().clone();
    }
    return hints;
  }

  private void keep(Consumer<Graphics2D> drawing) {
    if (!getTransform().isIdentity()) {
      throw new UnsupportedOperationException("a sketch that is moved: " + getTransform());
    }
    marks.add(new Mark(Tools.of(this, hints()), drawing));
  }

  @Override
  public void draw(Shape shape) {
    Shape kept = kept(shape);
    keep(g -> g.draw(kept));
  }

  @Override
  public void fill(Shape shape) {
    Shape kept = kept(shape);
    keep(g -> g.fill(kept));
  }

  /** JFreeChart uses a shape for one mark after the other. */
  private static Shape kept(Shape shape) {
    if (shape instanceof Line2D line) {
      return (Shape) line.clone();
    }
    if (shape instanceof RectangularShape simple) {
      return (Shape) simple.clone();
    }
    return shape instanceof Path2D path ? (Shape) path.clone() : shape;
  }

  @Override
  public void drawString(String text, float x, float y) {
    keep(g -> g.drawString(text, x, y));
  }

  @Override
  public void drawHalo(String text, Font font, double x, double baseline, double width) {
    keep(g -> TextHalo.draw(g, text, font, x, baseline, width));
  }

  @Override
  public void putPicture(LogoPicture picture, Rectangle2D place) {
    keep(g -> Logo.draw(g, picture, place));
  }

  @Override
  public FontMetrics getFontMetrics(Font font) {
    return measures.getFontMetrics(font);
  }

  @Override
  public GraphicsConfiguration getDeviceConfiguration() {
    return measures.getDeviceConfiguration();
  }

  @Override
  public void dispose() {
    measures.dispose();
  }

  @Override
  public Graphics create() {
    throw new UnsupportedOperationException("a part of a sketch");
  }

  @Override
  public void drawString(AttributedCharacterIterator text, float x, float y) {
    throw new UnsupportedOperationException("a sketch of letters of several kinds");
  }

  @Override
  public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
    throw imagesAreFiles();
  }

  @Override
  public boolean drawImage(Image image, int x, int y, int w, int h, ImageObserver observer) {
    throw imagesAreFiles();
  }

  @Override
  public boolean drawImage(Image image, AffineTransform transform, ImageObserver observer) {
    throw imagesAreFiles();
  }

  @Override
  public void drawImage(BufferedImage image, BufferedImageOp change, int x, int y) {
    throw imagesAreFiles();
  }

  @Override
  public void drawRenderedImage(RenderedImage image, AffineTransform transform) {
    throw imagesAreFiles();
  }

  @Override
  public void drawRenderableImage(RenderableImage image, AffineTransform transform) {
    throw imagesAreFiles();
  }

  private static UnsupportedOperationException imagesAreFiles() {
    return new UnsupportedOperationException("an image that is no file");
  }

  @Override
  public void setXORMode(Color colour) {
    throw new UnsupportedOperationException("a sketch that is inverted");
  }

  @Override
  public void copyArea(int x, int y, int width, int height, int dx, int dy) {
    throw new UnsupportedOperationException("a sketch that is copied");
  }
}
