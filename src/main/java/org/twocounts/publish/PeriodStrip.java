package org.twocounts.publish;

import java.util.List;
import java.util.Locale;
import org.twocounts.claim.pack.ReadingOutcome;
import org.twocounts.claim.variation.Dependence;
import org.twocounts.claim.variation.Span;

/**
 * A small chart of how an answer depends on the starting year: a column an election, tall where the
 * claim holds, half as tall where two sides are even, a line where it fails.
 *
 * @param first year of the first column
 * @param last year of the last one
 * @param width in units of the drawing
 * @param path of all columns, as SVG draws it
 */
public record PeriodStrip(int first, int last, int width, String path) {
  /** Height of the drawing. */
  public static final int HEIGHT = 12;

  private static final int STEP = 8;
  private static final int COLUMN = 6;

  /** Of the starting years of a reading. */
  public static PeriodStrip of(Dependence dependence) {
    List<Span> spans = dependence.starts();
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < spans.size(); i++) {
      int height = height(spans.get(i).outcome());
      path.append(
          String.format(
              Locale.ROOT, "M%d %dh%dv%dh-%dz", i * STEP, HEIGHT - height, COLUMN, height, COLUMN));
    }
    return new PeriodStrip(
        spans.get(0).from(),
        spans.get(spans.size() - 1).from(),
        spans.size() * STEP,
        path.toString());
  }

  private static int height(ReadingOutcome outcome) {
    return switch (outcome) {
      case HOLDS -> HEIGHT;
      case EVEN -> HEIGHT / 2;
      case FAILS, UNTOLD -> 1;
    };
  }
}
