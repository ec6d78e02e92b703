package org.twocounts.chart.output;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.twocounts.output.Markup;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Writes a document one element a line, attributes in order of name: the same bytes every time. */
final class SvgWriter {
  private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");

  private SvgWriter() {}

  static byte[] write(Element root) {
    SvgWriter writer = new SvgWriter();
    writer.element(root);
    return writer.out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }

  private void element(Element element) {
    out.append("\n<").append(element.getTagName());
    attributes(element)
        .forEach(
            (name, value) -> out.append(' ').append(name).append("=\"").append(value).append('"'));
    if (!element.hasChildNodes()) {
      out.append("/>");
      return;
    }
    out.append('>');
    boolean nested = false;
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        element(inner);
        nested = true;
      } else if (child.getNodeType() == Node.TEXT_NODE) {
        out.append(Markup.between(child.getNodeValue()));
      }
    }
    out.append(nested ? "\n</" : "</").append(element.getTagName()).append('>');
  }

  private static Map<String, String> attributes(Element element) {
    Map<String, String> sorted = new TreeMap<>();
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Node attribute = attributes.item(i);
      sorted.put(attribute.getNodeName(), Markup.escape(attribute.getNodeValue()));
    }
    return sorted;
  }
}
