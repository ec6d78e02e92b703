package org.twocounts.chart.theme;

import org.twocounts.chart.theme.ColourDifference.Vision;

/** Whether two inks look alike where they meet in a picture. */
public final class Likeness {
  /** Least difference (CIEDE2000) of two areas without patterns, or with the same. */
  private static final double LEAST_DIFFERENCE = 5;

  private Likeness() {}

  /** Whether neither colour nor pattern tells them apart. */
  public static boolean ofAreas(Theme theme, Ink one, Ink two) {
    return theme.texture(one) == theme.texture(two) && ofColours(theme, one, two);
  }

  /** Whether colour does not tell them apart, as in lines and points, which have no pattern. */
  public static boolean ofColours(Theme theme, Ink one, Ink two) {
    return difference(theme, one, two) < LEAST_DIFFERENCE;
  }

  /** CIEDE2000 in normal vision. */
  public static double difference(Theme theme, Ink one, Ink two) {
    return ColourDifference.between(theme.colour(one), theme.colour(two), Vision.NORMAL);
  }
}
