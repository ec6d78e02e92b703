package org.twocounts.chart.output;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.batik.svggen.DOMGroupManager;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.twocounts.chart.draw.PictureSurface;
import org.twocounts.chart.draw.TextHalo;
import org.twocounts.chart.theme.LogoPicture;
import org.twocounts.chart.theme.Typefaces;
import org.w3c.dom.Element;

/**
 * An SVG surface that writes the outline of each letter once and refers to it wherever the letter
 * stands: a picture with outlined text takes a fraction of the room.
 */
final class SvgCanvas extends SVGGraphics2D implements TextHalo, PictureSurface {
  static final String XLINK = "http://www.w3.org/1999/xlink";

  /** Of all coordinates but those of letters. */
  static final int DECIMALS = 2;

  /** Letters are defined at this size, in whole units. */
  private static final float UNITS = 2048;

  private final boolean outlined;
  private Haloed haloed;
  private int halos;
  private final Map<String, Element> letters;

  /** The text whose halo was drawn last: the text itself follows at the same place. */
  private record Haloed(String text, float x, float y, String id) {
    boolean is(String other, float atX, float atY) {
      return text.equals(other) && x == atX && y == atY;
    }
  }

  SvgCanvas(SVGGeneratorContext context, Lettering lettering) {
    super(context, false);
    this.outlined = lettering == Lettering.OUTLINED;
    this.letters = new TreeMap<>();
  }

  private SvgCanvas(SvgCanvas parent) {
    super(parent);
    this.outlined = parent.outlined;
    this.letters = parent.letters;
  }

  @Override
  public java.awt.Graphics create() {
    return new SvgCanvas(this);
  }

  @Override
  public void draw(Shape shape) {
    if (shape instanceof Path2D || shape instanceof Area) {
      add(shape, DOMGroupManager.DRAW);
    } else {
      super.draw(shape);
    }
  }

  @Override
  public void fill(Shape shape) {
    if (shape instanceof Path2D || shape instanceof Area) {
      add(shape, DOMGroupManager.FILL);
    } else {
      super.fill(shape);
    }
  }

  private void add(Shape outline, short method) {
    String data = PathData.of(outline, DECIMALS);
    if (!data.isEmpty()) {
      Element path = getDOMFactory().createElementNS(SVG_NAMESPACE_URI, "path");
      path.setAttribute("d", data);
      if (outline.getPathIterator(null).getWindingRule() == PathIterator.WIND_EVEN_ODD) {
        path.setAttribute("fill-rule", "evenodd");
      }
      getDOMGroupManager().addElement(path, method);
    }
  }

  @Override
  public void drawString(String text, float x, float y) {
    if (!outlined) {
      super.drawString(text, x, y);
      return;
    }
    Element written =
        haloed != null && haloed.is(text, x, y) ? again(haloed) : written(text, getFont(), x, y);
    getDOMGroupManager().addElement(written, DOMGroupManager.FILL);
  }

  @Override
  public void drawHalo(String text, Font font, double x, double baseline, double width) {
    Element written = written(text, font, x, baseline);
    haloed = new Haloed(text, (float) x, (float) baseline, "t" + ++halos);
    written.setAttribute("id", haloed.id());
    Element group = getDOMFactory().createElementNS(SVG_NAMESPACE_URI, "g");
    group.appendChild(written);
    getDOMGroupManager().addElement(group, DOMGroupManager.DRAW);
    group.removeAttribute("style");
    group.setAttribute("fill", "none");
    group.setAttribute("stroke", colour());
    group.setAttribute("stroke-linejoin", "round");
    group.setAttribute("stroke-width", number(width * UNITS / font.getSize2D(), 0));
  }

  @Override
  public void putPicture(LogoPicture picture, Rectangle2D place) {
    Element image = getDOMFactory().createElementNS(SVG_NAMESPACE_URI, "image");
    image.setAttributeNS(XLINK, "xlink:href", EmbeddedPicture.address(picture));
    image.setAttribute("x", number(place.getX(), 2));
    image.setAttribute("y", number(place.getY(), 2));
    image.setAttribute("width", number(place.getWidth(), 2));
    image.setAttribute("height", number(place.getHeight(), 2));
    image.setAttribute("preserveAspectRatio", "none");
    getDOMGroupManager().addElement(image, DOMGroupManager.FILL);
  }

  private Element again(Haloed text) {
    Element use = getDOMFactory().createElementNS(SVG_NAMESPACE_URI, "use");
    use.setAttributeNS(XLINK, "xlink:href", "#" + text.id());
    return use;
  }

  /** The letters used, each under its name, for the definitions of the picture. */
  Element definitions() {
    Element definitions = getDOMFactory().createElementNS(SVG_NAMESPACE_URI, "defs");
    letters.values().forEach(definitions::appendChild);
    return definitions;
  }

  private Element written(String text, Font font, double x, double baseline) {
    Element group = getDOMFactory().createElementNS(SVG_NAMESPACE_URI, "g");
    double scale = font.getSize2D() / UNITS;
    group.setAttribute(
        "transform",
        String.format(
            "translate(%s %s)scale(%s)", number(x, 2), number(baseline, 2), number(scale, 6)));
    GlyphVector glyphs = font.deriveFont(UNITS).createGlyphVector(Typefaces.MEASURE, text);
    String face = font.getPSName().replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
    for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
      String letter = face + glyphs.getGlyphCode(i);
      if (isInk(letter, glyphs, i)) {
        Element use = getDOMFactory().createElementNS(SVG_NAMESPACE_URI, "use");
        use.setAttributeNS(XLINK, "xlink:href", "#" + letter);
        use.setAttribute("x", number(glyphs.getGlyphPosition(i).getX(), 0));
        group.appendChild(use);
      }
    }
    return group;
  }

  /** Whether a letter is more than a blank; it is among the definitions then. */
  private boolean isInk(String letter, GlyphVector glyphs, int index) {
    if (letters.containsKey(letter)) {
      return true;
    }
    Shape outline = glyphs.getGlyphOutline(index);
    if (outline.getBounds2D().isEmpty()) {
      return false;
    }
    double left = glyphs.getGlyphPosition(index).getX();
    Shape moved = AffineTransform.getTranslateInstance(-left, 0).createTransformedShape(outline);
    Element path = getDOMFactory().createElementNS(SVG_NAMESPACE_URI, "path");
    path.setAttribute("id", letter);
    path.setAttribute("d", PathData.of(moved, 0));
    letters.put(letter, path);
    return true;
  }

  private String colour() {
    return String.format(Locale.ROOT, "#%06x", getColor().getRGB() & 0xffffff);
  }

  private static String number(double value, int decimals) {
    return PathData.number(Math.round(value * Math.pow(10, decimals)), decimals);
  }
}
