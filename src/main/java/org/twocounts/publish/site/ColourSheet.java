package org.twocounts.publish.site;

import java.awt.Color;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.twocounts.chart.theme.Hue;
import org.twocounts.chart.theme.Ink;
import org.twocounts.chart.theme.Theme;

/**
 * The colours of charts as variables of the pages' styles: those of parties are defined once, in
 * the charts' themes. {@code --democratic} is the hue, {@code --on-democratic} the colour of text
 * on it; of class {@code p-democratic} are marks of the party, which then have them as {@code --c}
 * and {@code --on-c}.
 */
final class ColourSheet {
  private ColourSheet() {}

  static String css() {
    return css(EnumSet.allOf(Hue.class));
  }

  /** The same for some hues alone. */
  static String css(Set<Hue> hues) {
    StringBuilder css = new StringBuilder();
    css.append(":root{").append(variables(Theme.light(), hues)).append("}\n");
    css.append("@media (prefers-color-scheme:dark){:root{")
        .append(variables(Theme.dark(), hues))
        .append("}}\n");
    css.append("@media print{:root{").append(variables(Theme.light(), hues)).append("}}\n");
    for (Hue hue : hues) {
      css.append(
              String.format(Locale.ROOT, ".p-%1$s{--base:var(--%1$s);--c:var(--base)", hue.label()))
          .append(hue.isPolitical() ? ";--on-c:var(--on-" + hue.label() + ")" : "")
          .append("}\n");
    }
    return css.toString();
  }

  private static String variables(Theme theme, Set<Hue> hues) {
    StringBuilder variables = new StringBuilder();
    for (Hue hue : hues) {
      add(variables, hue.label(), theme.palette().getColour(hue));
      if (hue.isPolitical()) {
        add(variables, "on-" + hue.label(), theme.textOn(Ink.of(hue)));
      }
    }
    add(variables, "text", theme.text());
    add(variables, "secondary", theme.secondary());
    add(variables, "rule", theme.rule());
    return variables.toString();
  }

  private static void add(StringBuilder css, String name, Color colour) {
    css.append(String.format(Locale.ROOT, "--%s:#%06x;", name, colour.getRGB() & 0xffffff));
  }
}
