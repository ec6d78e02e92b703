package org.twocounts.chart.output;

import java.util.List;
import java.util.Locale;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.twocounts.chart.draw.ChartPainter;
import org.twocounts.chart.output.Drawing.Picture;
import org.twocounts.chart.spec.AltText;
import org.twocounts.chart.theme.LengthUnit;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Vector pictures for the web, with title and description for those who do not see them. */
final class SvgFormat {
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String XMLNS = "http://www.w3.org/2000/xmlns/";
  private static final String TITLE_ID = "chart-title";
  private static final String DESCRIPTION_ID = "chart-description";

  private SvgFormat() {}

  static Picture write(Drawing drawing) {
    Document document =
        GenericDOMImplementation.getDOMImplementation().createDocument(SVG, "svg", null);
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
    context.setComment(null);
    context.setPrecision(SvgCanvas.DECIMALS);
    SvgCanvas g = new SvgCanvas(context, drawing.lettering());
    ChartPainter painter = drawing.painter();
    List<String> leftOut = painter.draw(g);
    Element root = g.getRoot();
    shortenClips(root);
    SharedPaths.in(root);
    root.insertBefore(g.definitions(), root.getFirstChild());
    if (drawing.lettering() == Lettering.TEXT) {
      SvgFonts.embed(root, drawing.look().theme().typefaces());
    }
    describe(root, drawing, painter, AltText.of(drawing.spec(), leftOut));
    return new Picture(SvgWriter.write(root), leftOut);
  }

  private static void describe(
      Element root, Drawing drawing, ChartPainter painter, String description) {
    LengthUnit unit = drawing.look().canvas().unit();
    root.setAttribute("width", length(painter.width(), unit));
    root.setAttribute("height", length(painter.height(), unit));
    root.setAttribute("viewBox", "0 0 " + number(painter.width()) + " " + number(painter.height()));
    root.setAttributeNS(XMLNS, "xmlns", SVG);
    root.setAttributeNS(XMLNS, "xmlns:xlink", SvgCanvas.XLINK);
    root.setAttribute("font-family", "Roboto, sans-serif");
    root.setAttribute("role", "img");
    root.setAttribute("lang", "en");
    root.setAttribute("aria-labelledby", TITLE_ID + " " + DESCRIPTION_ID);
    Node first = root.getFirstChild();
    root.insertBefore(text(root, "title", TITLE_ID, drawing.title()), first);
    root.insertBefore(text(root, "desc", DESCRIPTION_ID, description), first);
  }

  /** What marks are cut to is written by Batik. */
  private static void shortenClips(Element root) {
    NodeList clips = root.getElementsByTagNameNS(SVG, "clipPath");
    for (int i = 0; i < clips.getLength(); i++) {
      NodeList paths = ((Element) clips.item(i)).getElementsByTagNameNS(SVG, "path");
      for (int j = 0; j < paths.getLength(); j++) {
        Element path = (Element) paths.item(j);
        String data = PathData.shortened(path.getAttribute("d"), SvgCanvas.DECIMALS);
        path.setAttribute("d", data);
      }
    }
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
}
