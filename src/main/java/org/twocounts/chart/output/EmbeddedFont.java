package org.twocounts.chart.output;

import java.util.List;
import org.twocounts.chart.spec.NotDrawableException;
import org.twocounts.chart.theme.Typefaces.Typeface;

/** A font inside the file of a picture. */
final class EmbeddedFont {
  private EmbeddedFont() {}

  /**
   * Keeps fonts out of files that may not carry them.
   *
   * @throws NotDrawableException if the font does not permit it
   */
  static void require(Typeface face) {
    if (!face.mayBeEmbedded()) {
      throw new NotDrawableException(
          List.of(
              "the font "
                  + face.name()
                  + " does not permit embedding, which PDF files and --svg-text need; choose PNG"
                  + " or SVG with outlined letters, or a font that permits it"));
    }
  }
}
