package org.twocounts.chart.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.twocounts.chart.spec.Layer.Course;
import org.twocounts.chart.theme.Hue;
import org.twocounts.chart.theme.Ink;
import org.twocounts.chart.theme.Marker;
import org.twocounts.chart.theme.Texture;

/** Draws text and shapes in a look. */
final class Pen {
  /** How the lines of a block stand to each other. */
  enum Align {
    LEFT,
    CENTRE,
    RIGHT
  }

  /** Width of the outline of marked areas, in hairs. */
  private static final double MARKED = 2.2;

  private static final double HALO = 0.24;

  private final Graphics2D g;
  private final Look look;
  private final Rectangle2D canvas;

  /** A pen that refuses texts outside of a picture of that height. */
  Pen(Graphics2D g, Look look, double height) {
    this(g, look, new Rectangle2D.Double(0, 0, look.canvas().width(), height));
  }

  private Pen(Graphics2D g, Look look, Rectangle2D canvas) {
    this.g = g;
    this.look = look;
    this.canvas = canvas;
  }

  /** The same pen on another surface. */
  Pen on(Graphics2D other) {
    return new Pen(other, look, canvas);
  }

  Graphics2D graphics() {
    return g;
  }

  Look look() {
    return look;
  }

  /** Text whose block has its upper left corner there. */
  void text(TextBlock block, double x, double y, Align align) {
    for (int i = 0; i < block.lines().size(); i++) {
      String line = block.lines().get(i);
      line(line, block.style(), x + indent(block, line, align), y + block.baseline(i));
    }
  }

  /** The same with the ground showing around the letters, over grid lines. */
  void haloedText(TextBlock block, double x, double y, Align align, Color halo) {
    double width = block.style().size() * HALO;
    for (int i = 0; i < block.lines().size(); i++) {
      String line = block.lines().get(i);
      g.setColor(halo);
      TextHalo.draw(
          g,
          line,
          block.style().font(),
          x + indent(block, line, align),
          y + block.baseline(i),
          width);
    }
    text(block, x, y, align);
  }

  private static double indent(TextBlock block, String line, Align align) {
    double free = block.width() - block.style().width(line);
    return switch (align) {
      case LEFT -> 0;
      case CENTRE -> free / 2;
      case RIGHT -> free;
    };
  }

  /**
   * A line of text.
   *
   * @throws org.twocounts.chart.spec.NotDrawableException if a part of it would leave the picture
   */
  void line(String text, TextStyle style, double x, double baseline) {
    RoomForPlots.checkText(text, style, x, baseline, canvas);
    g.setFont(style.font());
    g.setColor(style.colour());
    g.drawString(text, (float) x, (float) baseline);
  }

  /** An area in an ink, with its pattern and the outline that it needs. */
  void area(Shape shape, Ink ink) {
    fill(shape, ink);
    outlineWhereNeeded(shape, ink);
  }

  /** The same without its outline, for areas that are outlined when all are filled. */
  void fill(Shape shape, Ink ink) {
    g.setColor(look.theme().colour(ink));
    g.fill(shape);
    pattern(shape, ink);
  }

  /** The ground of an ink under text, without its pattern or seams. */
  void plate(Rectangle2D text, Ink ink) {
    g.setColor(look.theme().colour(ink));
    g.fill(text);
  }

  /** A point around a place, told apart by shape and so without a pattern. */
  void point(Marker marker, Ink ink, double x, double y) {
    Shape shape =
        AffineTransform.getTranslateInstance(x, y)
            .createTransformedShape(Markers.shape(marker, Markers.radius(look)));
    g.setColor(look.theme().colour(ink));
    g.fill(shape);
    Color edge = look.theme().needsOutline(ink) ? look.theme().text() : look.theme().paper();
    outline(shape, edge, look.hair() * 0.7);
  }

  /** The ring of marked points around a place, light beneath so that it shows on every ink. */
  void ring(double x, double y) {
    double r = Markers.ringRadius(look);
    Ellipse2D ring = new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
    outline(ring, look.theme().paper(), 3.4 * look.hair());
    outline(ring, look.theme().text(), 1.5 * look.hair());
  }

  /** The strong outline of marked areas. */
  void mark(Shape area) {
    outline(area, look.theme().text(), MARKED * look.hair());
  }

  /** A straight line in an ink, drawn as lines of this course are. */
  void line(Line2D line, Ink ink, Course course) {
    g.setColor(look.theme().colour(ink));
    g.setStroke(LineRenderers.stroke(course, look));
    g.draw(line);
  }

  private void outlineWhereNeeded(Shape shape, Ink ink) {
    if (look.theme().needsOutline(ink) || ink.hue() == Hue.PAPER) {
      outline(shape, look.theme().text(), look.hair() * 0.7);
    }
  }

  /** The pattern of an ink over an area. */
  private void pattern(Shape shape, Ink ink) {
    Texture texture = look.theme().texture(ink);
    if (texture != Texture.SOLID) {
      Color line = Pattern.lineColour(look.theme(), ink);
      g.setColor(line);
      g.setStroke(
          new BasicStroke(
              (float) (look.hair() * 0.9), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
      double spacing = look.em() * 0.42;
      if (texture == Texture.DOTTED) {
        Pattern.dots(shape, spacing, look.hair() * 1.1).forEach(g::fill);
      } else {
        Pattern.lines(shape, spacing, texture).forEach(g::draw);
      }
    }
  }

  void outline(Shape shape, Color colour, double width) {
    g.setColor(colour);
    g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(shape);
  }

  void rule(double x0, double y0, double x1, double y1, Color colour, double width) {
    g.setColor(colour);
    g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
    g.draw(new Line2D.Double(x0, y0, x1, y1));
  }

  void paper(Rectangle2D page) {
    g.setColor(look.theme().paper());
    g.fill(page);
  }
}
