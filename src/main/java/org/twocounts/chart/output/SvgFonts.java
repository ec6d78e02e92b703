package org.twocounts.chart.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.twocounts.chart.theme.Typefaces;
import org.twocounts.chart.theme.Typefaces.Typeface;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Puts the letters that a picture uses into it, so that its text looks the same everywhere. */
final class SvgFonts {
  /** What browsers need; tables that refer to letters left out make them refuse the font. */
  private static final List<String> TABLES =
      List.of(
          "OS/2", "cmap", "cvt ", "fpgm", "gasp", "glyf", "head", "hhea", "hmtx", "loca", "maxp",
          "name", "post", "prep");

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
    return String.format(
        Locale.ROOT,
        "@font-face{font-family:'%s';src:url(data:font/ttf;base64,%s) format('truetype');}",
        face.family(),
        Base64.getEncoder().encodeToString(subset(face, letters)));
  }

  private static byte[] subset(Typeface face, Set<Integer> letters) {
    try (TrueTypeFont font =
            new TTFParser().parse(new RandomAccessReadBuffer(face.open().readAllBytes()));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
      letters.forEach(subsetter::add);
      subsetter.writeToStream(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("the font cannot be cut to the letters used", e);
    }
  }
}
