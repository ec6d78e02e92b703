package org.twocounts.chart.theme;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * The two weights of the font that a chart is set in. Read from the class path or a file of the
 * house style, never from the system, so that every machine draws the same letters.
 */
public final class Typefaces {
  /** How text is measured everywhere: fractional, anti-aliased, without device. */
  public static final FontRenderContext MEASURE = measure();

  private static final String ROBOTO = "/com/formdev/flatlaf/fonts/roboto/Roboto-";

  private final Typeface regular;
  private final Typeface bold;

  private Typefaces(Typeface regular, Typeface bold) {
    this.regular = regular;
    this.bold = bold;
  }

  /** Roboto, which the program carries. */
  public static Typefaces bundled() {
    return Bundled.ROBOTO_FACES;
  }

  /** Those of a house style. */
  static Typefaces of(Typeface regular, Typeface bold) {
    return new Typefaces(regular, bold);
  }

  /** The weight for text. */
  public Typeface regular() {
    return regular;
  }

  /** The weight for titles and headings. */
  public Typeface bold() {
    return bold;
  }

  private static FontRenderContext measure() {
    HeadlessDrawing.prepare();
    return new FontRenderContext(null, true, true);
  }

  /** One weight: the font and the file it comes from, which output formats embed. */
  public static final class Typeface {
    private final Font font;
    private final byte[] file;
    private final IntPredicate letters;
    private final boolean embeddable;

    Typeface(Font font, byte[] file, IntPredicate letters, boolean embeddable) {
      this.font = font;
      this.file = file;
      this.letters = letters;
      this.embeddable = embeddable;
    }

    /** The font at a size in units of the canvas. */
    public Font at(double size) {
      return font.deriveFont((float) size);
    }

    /** The family by which text refers to it. */
    public String family() {
      return font.getFamily(java.util.Locale.ROOT);
    }

    /** The name of this weight. */
    public String name() {
      return font.getFontName(java.util.Locale.ROOT);
    }

    /** The TrueType file. */
    public InputStream open() {
      return new ByteArrayInputStream(file);
    }

    /** Whether its maker lets files carry it, cut to the letters that they use. */
    public boolean mayBeEmbedded() {
      return embeddable;
    }

    /** Whether it has a letter, a code point. */
    boolean has(int letter) {
      return letters.test(letter);
    }

    /**
     * The file with no more letters than these, code points.
     *
     * @throws UncheckedIOException if it is damaged, which a font that was tried is not
     */
    public byte[] cutTo(Set<Integer> used) {
      try {
        return CutFont.of(file, used);
      } catch (IOException e) {
        throw new UncheckedIOException("the font cannot be cut to the letters used", e);
      }
    }

    static Typeface of(byte[] file) {
      Font font = font(file);
      return new Typeface(font, file, font::canDisplay, true);
    }

    /**
     * A TrueType file as Java reads it.
     *
     * @throws IllegalArgumentException if it is none
     */
    static Font font(byte[] file) {
      HeadlessDrawing.prepare();
      try (InputStream in = new ByteArrayInputStream(file)) {
        return Font.createFont(Font.TRUETYPE_FONT, in);
      } catch (FontFormatException e) {
        throw new IllegalArgumentException("not a TrueType font: " + e.getMessage(), e);
      } catch (IOException e) {
        throw new IllegalStateException("bytes in memory cannot fail to be read", e);
      }
    }
  }

  private static final class Bundled {
    static final Typefaces ROBOTO_FACES =
        new Typefaces(Typeface.of(resource("Regular.ttf")), Typeface.of(resource("Medium.ttf")));

    private static byte[] resource(String weight) {
      try (InputStream in = Typefaces.class.getResourceAsStream(ROBOTO + weight)) {
        if (in == null) {
          throw new IllegalStateException("the bundled font is not on the class path");
        }
        return in.readAllBytes();
      } catch (IOException e) {
        throw new IllegalStateException("the bundled font cannot be read", e);
      }
    }
  }
}
