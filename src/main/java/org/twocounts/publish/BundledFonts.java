package org.twocounts.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.twocounts.chart.theme.Typefaces;

/**
 * Answers every wish for a font with the one that the program carries. Otherwise the PDF library
 * searches the machine for fonts, which takes seconds and leaves a file behind.
 */
final class BundledFonts implements FontMapper {
  static final BundledFonts ONLY = new BundledFonts();

  private final TrueTypeFont roboto = read();

  private BundledFonts() {}

  private static TrueTypeFont read() {
    try {
      return new TTFParser()
          .parse(new RandomAccessReadBuffer(Typefaces.bundled().regular().open()));
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled font cannot be read", e);
    }
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
    return new FontMapping<>(roboto, false);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
    return new FontMapping<>(roboto, false);
  }

  @Override
  public CIDFontMapping getCIDFont(
      String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
    return new CIDFontMapping(null, roboto, false);
  }
}
