package org.twocounts.chart.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.twocounts.chart.theme.ColourDifference.Vision;
import org.twocounts.words.Numerals;

/** Whether the colours of parties can be told apart. */
final class PartyColours {
  /** Least difference (CIEDE2000) of two parties' colours. */
  static final double LEAST_DIFFERENCE = 15;

  private PartyColours() {}

  /**
   * Every two parties whose colours look too much alike in normal vision, said in words.
   *
   * @param changed the hues that depart from a built-in theme; pairs without one are held apart
   *     already
   */
  static List<String> clashes(Palette palette, Set<Hue> changed) {
    List<Hue> parties = Arrays.stream(Hue.values()).filter(Hue::isPolitical).toList();
    List<String> clashes = new ArrayList<>();
    for (Hue one : parties) {
      for (Hue two : parties) {
        boolean isNew = changed.contains(one) || changed.contains(two);
        if (one.compareTo(two) < 0 && isNew && difference(palette, one, two) < LEAST_DIFFERENCE) {
          clashes.add(clash(palette, one, two));
        }
      }
    }
    return clashes;
  }

  private static double difference(Palette palette, Hue one, Hue two) {
    return ColourDifference.between(palette.getColour(one), palette.getColour(two), Vision.NORMAL);
  }

  private static String clash(Palette palette, Hue one, Hue two) {
    return String.format(
        Locale.ROOT,
        "%s and %s differ by %s (CIEDE2000); two parties need %s to be told apart",
        one.label(),
        two.label(),
        Numerals.of(difference(palette, one, two), 1),
        Numerals.of(LEAST_DIFFERENCE, 0));
  }
}
