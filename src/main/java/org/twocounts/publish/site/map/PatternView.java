package org.twocounts.publish.site.map;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.twocounts.chart.theme.Ink;
import org.twocounts.chart.theme.Texture;

/**
 * A pattern that shapes of a page are filled with.
 *
 * @param hue the class that gives it its colour
 * @param lines path data in a square of six
 */
public record PatternView(String id, String hue, String lines) {
  private static final String RISING = "M-1 1L1-1M-1 7L7-1M5 7L7 5";
  private static final String FALLING = "M-1-1L7 7M-1 5L1 7M5-1L7 1";

  /** The patterns of some inks, each once. */
  static List<PatternView> of(Collection<Ink> inks) {
    return inks.stream()
        .filter(ink -> ink.texture() != Texture.SOLID)
        .distinct()
        .map(ink -> new PatternView(id(ink), "p-" + ink.hue().label(), lines(ink.texture())))
        .distinct()
        .toList();
  }

  static String id(Ink ink) {
    return ink.hue().label() + "-" + ink.texture().name().toLowerCase(Locale.ROOT);
  }

  private static String lines(Texture texture) {
    return switch (texture) {
      case SOLID -> "";
      case HATCHED -> RISING;
      case BACK_HATCHED -> FALLING;
      case CROSSED -> RISING + FALLING;
      case LINED -> "M0 3H6";
      case DOTTED -> "M2 3H4";
    };
  }
}
