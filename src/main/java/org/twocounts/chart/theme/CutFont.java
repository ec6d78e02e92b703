package org.twocounts.chart.theme;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A TrueType file with no more letters than a picture uses, for the picture to carry. */
final class CutFont {
  /** What browsers need; tables that refer to letters left out make them refuse the font. */
  private static final List<String> TABLES =
      List.of(
          "OS/2", "cmap", "cvt ", "fpgm", "gasp", "glyf", "head", "hhea", "hmtx", "loca", "maxp",
          "name", "post", "prep");

  private CutFont() {}

  /**
   * Cuts a font.
   *
   * @param letters code points that stay; those that the font lacks are none
   * @throws IOException if the font is damaged
   */
  static byte[] of(byte[] file, Set<Integer> letters) throws IOException {
    try (TrueTypeFont font = parsed(file);
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
      letters.forEach(subsetter::add);
      subsetter.writeToStream(out);
      return out.toByteArray();
    }
  }

  /** A font as the writers of SVG and PDF files read it. */
  static TrueTypeFont parsed(byte[] file) throws IOException {
    return new TTFParser().parse(new RandomAccessReadBuffer(file));
  }
}
