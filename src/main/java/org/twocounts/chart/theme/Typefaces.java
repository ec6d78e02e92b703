package org.twocounts.chart.theme;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

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

  /**
   * Fonts of a house style.
   *
   * @throws IllegalArgumentException if either is not a TrueType font
   */
  public static Typefaces of(byte[] regular, byte[] bold) {
    return new Typefaces(Typeface.read(regular), Typeface.read(bold));
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

    private Typeface(Font font, byte[] file) {
      this.font = font;
      this.file = file;
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

    private static Typeface read(byte[] file) {
      HeadlessDrawing.prepare();
      try (InputStream in = new ByteArrayInputStream(file)) {
        return new Typeface(Font.createFont(Font.TRUETYPE_FONT, in), file.clone());
      } catch (FontFormatException e) {
        throw new IllegalArgumentException("not a TrueType font: " + e.getMessage(), e);
      } catch (IOException e) {
        throw new IllegalStateException("bytes in memory cannot fail to be read", e);
      }
    }
  }

  private static final class Bundled {
    static final Typefaces ROBOTO_FACES =
        Typefaces.of(resource("Regular.ttf"), resource("Medium.ttf"));

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
