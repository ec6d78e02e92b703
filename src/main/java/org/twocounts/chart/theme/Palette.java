package org.twocounts.chart.theme;

import java.awt.Color;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** A colour for every hue. */
public record Palette(Map<Hue, Color> colours) {
  public Palette {
    EnumMap<Hue, Color> sorted = new EnumMap<>(colours);
    for (Hue hue : Hue.values()) {
      if (!sorted.containsKey(hue)) {
        throw new IllegalArgumentException("no colour for " + hue.label());
      }
    }
    colours = Collections.unmodifiableMap(sorted);
  }

  /** The colour of a hue. */
  public Color getColour(Hue hue) {
    return colours.get(hue);
  }

  /** The same palette with some colours exchanged. */
  public Palette with(Map<Hue, Color> exchanged) {
    EnumMap<Hue, Color> all = new EnumMap<>(colours);
    all.putAll(exchanged);
    return new Palette(all);
  }

  /**
   * Colours on white, told apart in normal, protan, deutan and tritan vision; those of the two
   * parties of today are equally light, so that neither looks heavier.
   */
  static Palette light() {
    EnumMap<Hue, Color> c = new EnumMap<>(Hue.class);
    c.put(Hue.DEMOCRATIC, new Color(0x336abd));
    c.put(Hue.REPUBLICAN, new Color(0xc63a31));
    c.put(Hue.WHIG, new Color(0xf0b429));
    c.put(Hue.DEMOCRATIC_REPUBLICAN, new Color(0x123100));
    c.put(Hue.FEDERALIST, new Color(0x825b5e));
    c.put(Hue.NATIONAL_REPUBLICAN, new Color(0xb882fc));
    c.put(Hue.THIRD_PARTY, new Color(0x6ab187));
    c.put(Hue.UNALIGNED, new Color(0x8a8f98));
    c.put(Hue.STRONG, new Color(0x1a1a1a));
    c.put(Hue.CONTEXT, new Color(0x8a8f98));
    c.put(Hue.ZONE, new Color(0xf5f6f8));
    c.put(Hue.PAPER, Color.WHITE);
    c.put(Hue.TERRITORY, new Color(0xeceef1));
    c.put(Hue.OUTSIDE, new Color(0xd3d7dd));
    c.put(Hue.ABSENT, new Color(0xb9bec6));
    return new Palette(c);
  }

  /** Greys that print apart; what they leave alike, patterns tell apart. */
  static Palette grey() {
    EnumMap<Hue, Color> c = new EnumMap<>(light().colours());
    c.put(Hue.DEMOCRATIC, new Color(0x343434));
    c.put(Hue.REPUBLICAN, new Color(0x8c8c8c));
    c.put(Hue.WHIG, new Color(0x989898));
    c.put(Hue.DEMOCRATIC_REPUBLICAN, new Color(0x646464));
    c.put(Hue.FEDERALIST, new Color(0x5a5a5a));
    c.put(Hue.NATIONAL_REPUBLICAN, new Color(0x909090));
    c.put(Hue.THIRD_PARTY, new Color(0x848484));
    c.put(Hue.UNALIGNED, new Color(0x8f8f8f));
    c.put(Hue.CONTEXT, new Color(0x8f8f8f));
    c.put(Hue.ZONE, new Color(0xf4f4f4));
    c.put(Hue.TERRITORY, new Color(0xeeeeee));
    c.put(Hue.OUTSIDE, new Color(0xd6d6d6));
    c.put(Hue.ABSENT, new Color(0xbdbdbd));
    return new Palette(c);
  }

  /** Lighter colours of the same families, for a dark ground; held apart like the others. */
  static Palette dark() {
    EnumMap<Hue, Color> c = new EnumMap<>(light().colours());
    c.put(Hue.DEMOCRATIC, new Color(0x4a7fdc));
    c.put(Hue.REPUBLICAN, new Color(0xd8544a));
    c.put(Hue.DEMOCRATIC_REPUBLICAN, new Color(0x88ffbc));
    c.put(Hue.FEDERALIST, new Color(0x966069));
    c.put(Hue.NATIONAL_REPUBLICAN, new Color(0xd7a8ff));
    c.put(Hue.THIRD_PARTY, new Color(0x00baa9));
    c.put(Hue.UNALIGNED, new Color(0xe9e9ed));
    c.put(Hue.STRONG, new Color(0xf2f2f2));
    c.put(Hue.ZONE, new Color(0x1d2125));
    c.put(Hue.PAPER, new Color(0x14171a));
    c.put(Hue.TERRITORY, new Color(0x262a2f));
    c.put(Hue.OUTSIDE, new Color(0x3a3f46));
    c.put(Hue.ABSENT, new Color(0x50565e));
    return new Palette(c);
  }
}
