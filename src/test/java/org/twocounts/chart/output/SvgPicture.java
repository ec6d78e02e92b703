package org.twocounts.chart.output;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Reads the part of SVG that charts with outlined letters are written in, and draws it, by what the
 * specification says and not by how it was written.
 *
 * @see <a href="https://www.w3.org/TR/SVG11/">Scalable Vector Graphics 1.1</a>
 */
final class SvgPicture {
  private static final Pattern TRANSFORM = Pattern.compile("(translate|scale)\\(([^)]*)\\)");
  private static final Pattern NUMBER = Pattern.compile("-?(?:\\d+\\.?\\d*|\\.\\d+)");

  private final Map<String, Element> byId = new HashMap<>();
  private final Graphics2D g;

  private SvgPicture(Graphics2D g) {
    this.g = g;
  }

  /** Presentation that inner elements inherit. */
  private record Style(Map<String, String> values) {
    Style of(Element element) {
      Map<String, String> inner = new HashMap<>(values);
      for (int i = 0; i < element.getAttributes().getLength(); i++) {
        Node attribute = element.getAttributes().item(i);
        inner.put(attribute.getNodeName(), attribute.getNodeValue());
      }
      return new Style(inner);
    }

    String get(String name, String initial) {
      return values.getOrDefault(name, initial);
    }
  }

  static BufferedImage draw(byte[] svg, int width, int height) throws Exception {
    Element root =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg))
            .getDocumentElement();
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, width, height);
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    double[] box = numbers(root.getAttribute("viewBox"));
    g.scale(width / box[2], height / box[3]);
    SvgPicture picture = new SvgPicture(g);
    picture.index(root);
    picture.element(root, new Style(Map.of()));
    g.dispose();
    return image;
  }

  private void index(Element element) {
    byId.put(element.getAttribute("id"), element);
    children(element, this::index);
  }

  private static void children(Element parent, java.util.function.Consumer<Element> visit) {
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element e) {
        visit.accept(e);
      }
    }
  }

  private void element(Element e, Style outer) {
    Style style = outer.of(e);
    AffineTransform before = g.getTransform();
    Shape clip = g.getClip();
    transform(e.getAttribute("transform"));
    String clipped = e.getAttribute("clip-path");
    if (clipped.startsWith("url(#")) {
      Element path = byId.get(clipped.substring(5, clipped.length() - 1));
      children(path, c -> g.clip(shape(c)));
    }
    switch (e.getTagName()) {
      case "svg", "g" -> children(e, child -> element(child, style));
      case "use" -> use(e, style);
      case "path", "rect", "line", "circle" -> paint(shape(e), style);
      case "defs", "title", "desc" -> {}
      default -> throw new AssertionError("element " + e.getTagName());
    }
    g.setTransform(before);
    g.setClip(clip);
  }

  private void use(Element e, Style style) {
    g.translate(number(e, "x"), number(e, "y"));
    element(byId.get(e.getAttribute("xlink:href").substring(1)), style);
  }

  private void transform(String text) {
    Matcher m = TRANSFORM.matcher(text);
    while (m.find()) {
      double[] n = numbers(m.group(2));
      if (m.group(1).equals("translate")) {
        g.translate(n[0], n.length > 1 ? n[1] : 0);
      } else {
        g.scale(n[0], n.length > 1 ? n[1] : n[0]);
      }
    }
  }

  private void paint(Shape shape, Style style) {
    String fill = style.get("fill", "black");
    if (!fill.equals("none") && !(shape instanceof Line2D)) {
      g.setColor(colour(fill));
      g.fill(shape);
    }
    String stroke = style.get("stroke", "none");
    if (!stroke.equals("none")) {
      g.setColor(colour(stroke));
      g.setStroke(stroke(style));
      g.draw(shape);
    }
  }

  private static BasicStroke stroke(Style style) {
    int cap =
        switch (style.get("stroke-linecap", "butt")) {
          case "round" -> BasicStroke.CAP_ROUND;
          case "square" -> BasicStroke.CAP_SQUARE;
          default -> BasicStroke.CAP_BUTT;
        };
    int join =
        switch (style.get("stroke-linejoin", "miter")) {
          case "round" -> BasicStroke.JOIN_ROUND;
          case "bevel" -> BasicStroke.JOIN_BEVEL;
          default -> BasicStroke.JOIN_MITER;
        };
    double[] dashes = numbers(style.get("stroke-dasharray", "none"));
    float[] dash = new float[dashes.length];
    for (int i = 0; i < dashes.length; i++) {
      dash[i] = (float) dashes[i];
    }
    float width = Float.parseFloat(style.get("stroke-width", "1"));
    return new BasicStroke(width, cap, join, 10, dash.length == 0 ? null : dash, 0);
  }

  private static Color colour(String text) {
    if (text.startsWith("#")) {
      return Color.decode(text);
    }
    if (text.startsWith("rgb(")) {
      double[] n = numbers(text);
      return new Color((int) n[0], (int) n[1], (int) n[2]);
    }
    return switch (text) {
      case "white" -> Color.WHITE;
      case "black" -> Color.BLACK;
      default -> throw new AssertionError("colour " + text);
    };
  }

  private static Shape shape(Element e) {
    return switch (e.getTagName()) {
      case "rect" ->
          new Rectangle2D.Double(
              number(e, "x"), number(e, "y"), number(e, "width"), number(e, "height"));
      case "line" ->
          new Line2D.Double(number(e, "x1"), number(e, "y1"), number(e, "x2"), number(e, "y2"));
      case "circle" -> {
        double r = number(e, "r");
        yield new Ellipse2D.Double(number(e, "cx") - r, number(e, "cy") - r, 2 * r, 2 * r);
      }
      case "path" -> path(e.getAttribute("d"), e.getAttribute("fill-rule"));
      default -> throw new AssertionError("shape " + e.getTagName());
    };
  }

  /** Relative commands; numbers may follow each other without a blank. */
  private static Shape path(String data, String rule) {
    boolean evenOdd = rule.equals("evenodd");
    Path2D path = new Path2D.Double(evenOdd ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
    double x = 0;
    double y = 0;
    Matcher commands = Pattern.compile("([mlqcz])([^mlqcz]*)").matcher(data);
    while (commands.find()) {
      double[] n = numbers(commands.group(2));
      switch (commands.group(1)) {
        case "m" -> path.moveTo(x + n[0], y + n[1]);
        case "l" -> path.lineTo(x + n[0], y + n[1]);
        case "q" -> path.quadTo(x + n[0], y + n[1], x + n[2], y + n[3]);
        case "c" -> path.curveTo(x + n[0], y + n[1], x + n[2], y + n[3], x + n[4], y + n[5]);
        default -> path.closePath();
      }
      x = path.getCurrentPoint().getX();
      y = path.getCurrentPoint().getY();
    }
    return path;
  }

  private static double number(Element e, String name) {
    return e.hasAttribute(name) ? Double.parseDouble(e.getAttribute(name)) : 0;
  }

  private static double[] numbers(String text) {
    return NUMBER.matcher(text).results().mapToDouble(r -> Double.parseDouble(r.group())).toArray();
  }
}
