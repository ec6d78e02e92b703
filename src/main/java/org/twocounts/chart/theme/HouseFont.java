package org.twocounts.chart.theme;

import java.awt.Font;
import java.awt.font.LineMetrics;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The font of a house style, tried before anything is drawn: its letters are measured, cut out and
 * put into a PDF file if that is allowed, so that a damaged font is refused where it is named and
 * not while a picture is written. Java and the writers of files read fonts each in their own way; a
 * letter counts as there if both find it.
 */
final class HouseFont {
  private static final int SPACE = ' ';
  private static final int LAST_TRIED = 0x2fff;
  private static final int LAST_SET = 0x24f;
  private static final float SIZE = 10;

  /** The bits of which one at most is set. */
  private static final int USAGE = 0xf;

  private static final int NOT_CUT =
      OS2WindowsMetricsTable.FSTYPE_NO_SUBSETTING | OS2WindowsMetricsTable.FSTYPE_BITMAP_ONLY;

  /** Names of fonts get into the style of pictures and pages. */
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N} .,_+&()-]{1,100}");

  private HouseFont() {}

  /**
   * Reads and tries a font.
   *
   * @throws IllegalArgumentException if it is not a TrueType font, a damaged one, or has a name
   *     that pictures and pages cannot hold
   */
  static Typefaces.Typeface read(byte[] file) {
    Font font = Typefaces.Typeface.font(file);
    if (!isNamed(font)) {
      throw new IllegalArgumentException(
          "its name has other characters than letters, digits, blanks and . , _ + & ( ) -");
    }
    try (TrueTypeFont parsed = CutFont.parsed(file)) {
      CmapLookup map = parsed.getUnicodeCmapLookup();
      IntPredicate letters = letter -> font.canDisplay(letter) && map.getGlyphId(letter) > 0;
      Set<Integer> tried =
          IntStream.rangeClosed(SPACE, LAST_TRIED)
              .filter(letters)
              .boxed()
              .collect(Collectors.toUnmodifiableSet());
      if (!tried.contains(SPACE)) {
        throw new IllegalArgumentException("it has no space");
      }
      String text = text(tried);
      measure(font, text);
      CutFont.of(file, tried);
      boolean embeddable = mayBeEmbedded(parsed);
      if (embeddable) {
        putIntoPdf(file, text);
      }
      return new Typefaces.Typeface(font, file.clone(), letters, embeddable);
    } catch (IOException | RuntimeException damaged) {
      throw new IllegalArgumentException("it is damaged: " + damaged.getMessage(), damaged);
    }
  }

  /** By the licensing rights that the font states (OpenType, table OS/2, fsType). */
  private static boolean mayBeEmbedded(TrueTypeFont font) throws IOException {
    OS2WindowsMetricsTable rights = font.getOS2Windows();
    return rights == null
        || ((rights.getFsType() & USAGE) != OS2WindowsMetricsTable.FSTYPE_RESTRICTED
            && (rights.getFsType() & NOT_CUT) == 0);
  }

  private static String text(Set<Integer> letters) {
    return letters.stream()
        .filter(letter -> letter <= LAST_SET)
        .sorted()
        .map(Character::toString)
        .collect(Collectors.joining());
  }

  private static boolean isNamed(Font font) {
    return NAME.matcher(font.getFamily(Locale.ROOT)).matches()
        && NAME.matcher(font.getFontName(Locale.ROOT)).matches();
  }

  private static void measure(Font font, String letters) {
    Font sized = font.deriveFont(SIZE);
    double width = sized.getStringBounds(letters, Typefaces.MEASURE).getWidth();
    LineMetrics line = sized.getLineMetrics(letters, Typefaces.MEASURE);
    if (width <= 0 || line.getAscent() <= 0) {
      throw new IllegalArgumentException("letters without width or height");
    }
    sized.createGlyphVector(Typefaces.MEASURE, letters).getOutline();
  }

  private static void putIntoPdf(byte[] file, String letters) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDType0Font font = PDType0Font.load(document, new ByteArrayInputStream(file), true);
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(font, SIZE);
        content.showText(letters);
        content.endText();
      }
      document.save(new ByteArrayOutputStream());
    }
  }
}
