package org.twocounts.chart.theme;

import java.util.Locale;
import java.util.Optional;

/** What a mark is painted with: a hue, how strong, and in which pattern. */
public record Ink(Hue hue, Tint tint, Texture texture) {

  /** The full colour of a hue. */
  public static Ink of(Hue hue) {
    return new Ink(hue, Tint.FULL, Texture.SOLID);
  }

  /** The full colour of a party; that of persons without a party where it is not recorded. */
  public static Ink ofParty(Optional<String> party) {
    return of(Hue.ofParty(party));
  }

  /** The same hue, weaker. */
  public Ink tinted(Tint weaker) {
    return new Ink(hue, weaker, texture);
  }

  /** The same hue in a pattern. */
  public Ink textured(Texture pattern) {
    return new Ink(hue, tint, pattern);
  }

  /** In words, for the text of a description. */
  public String label() {
    StringBuilder words = new StringBuilder(hue.label());
    if (tint != Tint.FULL) {
      words.append(' ').append(Math.round(100 * tint.strength())).append('%');
    }
    if (texture != Texture.SOLID) {
      words.append(' ').append(texture.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    return words.toString();
  }
}
