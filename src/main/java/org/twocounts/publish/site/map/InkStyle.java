package org.twocounts.publish.site.map;

import java.util.Locale;
import java.util.Optional;
import org.twocounts.chart.theme.Ink;
import org.twocounts.chart.theme.Texture;
import org.twocounts.chart.theme.Tint;

/**
 * How a shape of a page takes an ink: plain inks by a class, patterns by their id.
 *
 * @param classes {@code p-democratic}, or that and {@code half} for a weaker ink
 * @param fill the attribute that names the pattern; empty for plain inks
 */
public record InkStyle(String classes, Optional<String> fill) {
  /** How a shape takes this ink. */
  public static InkStyle of(Ink ink) {
    String hue = "p-" + ink.hue().label();
    if (ink.texture() != Texture.SOLID) {
      return new InkStyle("tx", Optional.of("url(#" + PatternView.id(ink) + ")"));
    }
    return new InkStyle(
        ink.tint() == Tint.FULL ? hue : hue + " " + ink.tint().name().toLowerCase(Locale.ROOT),
        Optional.empty());
  }
}
