package org.twocounts.chart.output;

import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.twocounts.chart.theme.Typefaces;
import org.twocounts.chart.theme.Typefaces.Typeface;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Puts the letters that a picture uses into it, so that its text looks the same everywhere. */
final class SvgFonts {
  private SvgFonts() {}

  static void embed(Element root, Typefaces typefaces) {
    Set<Integer> letters = letters(root);
    String style = face(typefaces.regular(), letters) + face(typefaces.bold(), letters);
    Element element = root.getOwnerDocument().createElementNS(root.getNamespaceURI(), "style");
    element.setTextContent(style);
    root.insertBefore(element, root.getFirstChild());
  }

  private static Set<Integer> letters(Element root) {
    Set<Integer> letters = new TreeSet<>();
    NodeList texts = root.getElementsByTagNameNS(root.getNamespaceURI(), "text");
    for (int i = 0; i < texts.getLength(); i++) {
      texts.item(i).getTextContent().codePoints().forEach(letters::add);
    }
    return letters;
  }

  private static String face(Typeface face, Set<Integer> letters) {
    EmbeddedFont.require(face);
    return String.format(
        Locale.ROOT,
        "@font-face{font-family:'%s';src:url(data:font/ttf;base64,%s) format('truetype');}",
        face.family(),
        Base64.getEncoder().encodeToString(face.cutTo(letters)));
  }
}
