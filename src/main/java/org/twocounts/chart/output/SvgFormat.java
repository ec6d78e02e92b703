package org.twocounts.chart.output;

import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.twocounts.chart.draw.ChartPainter;
import org.twocounts.chart.output.Drawing.Picture;
import org.twocounts.chart.spec.AltText;
import org.twocounts.chart.theme.LengthUnit;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Vector pictures for the web, with title and description for those who do not see them. */
final class SvgFormat {
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String TITLE_ID = "chart-title";
  private static final String DESCRIPTION_ID = "chart-description";

  private SvgFormat() {}

  static Picture write(Drawing drawing) {
    Document document =
        GenericDOMImplementation.getDOMImplementation().createDocument(SVG, "svg", null);
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
    context.setComment(null);
    context.setPrecision(2);
    boolean outlined = drawing.lettering() == Lettering.OUTLINED;
    SVGGraphics2D g = new SVGGraphics2D(context, outlined);
    ChartPainter painter = drawing.painter();
    List<String> leftOut = painter.draw(g);
    Element root = g.getRoot();
    describe(root, drawing, painter, AltText.of(drawing.spec(), leftOut));
    if (!outlined) {
      SvgFonts.embed(root, drawing.look().theme().typefaces());
    }
    return new Picture(bytes(g, root), leftOut);
  }

  private static void describe(
      Element root, Drawing drawing, ChartPainter painter, String description) {
    LengthUnit unit = drawing.look().canvas().unit();
    root.setAttribute("width", length(painter.width(), unit));
    root.setAttribute("height", length(painter.height(), unit));
    root.setAttribute("viewBox", "0 0 " + number(painter.width()) + " " + number(painter.height()));
    root.setAttribute("role", "img");
    root.setAttribute("lang", "en");
    root.setAttribute("aria-labelledby", TITLE_ID + " " + DESCRIPTION_ID);
    Node first = root.getFirstChild();
    root.insertBefore(text(root, "title", TITLE_ID, drawing.title()), first);
    root.insertBefore(text(root, "desc", DESCRIPTION_ID, description), first);
  }

  private static Element text(Element root, String name, String id, String content) {
    Element element = root.getOwnerDocument().createElementNS(SVG, name);
    element.setAttribute("id", id);
    element.setTextContent(content);
    return element;
  }

  private static String length(double length, LengthUnit unit) {
    return unit == LengthUnit.PIXEL
        ? number(length)
        : String.format(Locale.ROOT, "%.2fmm", unit.toMillimetres(length));
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%.0f", value)
        : String.format(Locale.ROOT, "%.2f", value);
  }

  private static byte[] bytes(SVGGraphics2D g, Element root) {
    try (CharArrayWriter out = new CharArrayWriter()) {
      g.stream(root, out, true, false);
      return out.toString().getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
  }
}
