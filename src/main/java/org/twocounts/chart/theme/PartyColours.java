package org.twocounts.chart.theme;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.twocounts.chart.theme.ColourDifference.Vision;
import org.twocounts.words.Numerals;

/** Whether the colours of parties can be told apart. */
final class PartyColours {
  /** Least difference (CIEDE2000) of two parties' colours. */
  static final double LEAST_DIFFERENCE = 15;

  private PartyColours() {}

  /**
   * The first two parties whose colours look too much alike in normal vision, said in words.
   *
   * @param changed the hues that depart from a built-in theme; pairs without one are held apart
   *     already
   */
  static Optional<String> findClash(Palette palette, Set<Hue> changed) {
    List<Hue> parties = Arrays.stream(Hue.values()).filter(Hue::isPolitical).toList();
    for (Hue one : parties) {
      for (Hue two : parties) {
        boolean isNew = changed.contains(one) || changed.contains(two);
        if (one.compareTo(two) < 0 && isNew && difference(palette, one, two) < LEAST_DIFFERENCE) {
          return Optional.of(clash(palette, one, two));
        }
      }
    }
    return Optional.empty();
  }

  private static double difference(Palette palette, Hue one, Hue two) {
    return ColourDifference.between(palette.getColour(one), palette.getColour(two), Vision.NORMAL);
  }

  private static String clash(Palette palette, Hue one, Hue two) {
    return String.format(
        Locale.ROOT,
        "%s and %s differ by %s (CIEDE2000); two parties need %s to be told" + " apart",
        one.label(),
        two.label(),
        Numerals.of(difference(palette, one, two), 1),
        Numerals.of(LEAST_DIFFERENCE, 0));
  }
}
