package org.twocounts.chart.theme;

import java.awt.Color;

/** Mixing and contrast of colours. */
public final class Colours {
  private Colours() {}

  /** A colour between two, in steps that look equal (CIELAB); {@code part} 0 gives the first. */
  public static Color mix(Color from, Color to, double part) {
    return part == 1 ? to : CieLab.of(from).towards(CieLab.of(to), part).toColour();
  }

  /** Contrast ratio of two colours, 1 to 21 (Web Content Accessibility Guidelines 2.2). */
  public static double contrast(Color a, Color b) {
    double first = luminance(a);
    double second = luminance(b);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  /** Relative luminance, 0 to 1 (the same guidelines). */
  public static double luminance(Color c) {
    return 0.2126 * linear(c.getRed())
        + 0.7152 * linear(c.getGreen())
        + 0.0722 * linear(c.getBlue());
  }

  /** A channel of sRGB, 0 to 255, without its curve: 0 to 1. */
  static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  /** The channel of sRGB for a linear one, cut to 0 to 255. */
  static int channel(double linear) {
    double c = linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
    return (int) Math.max(0, Math.min(255, Math.round(c * 255)));
  }
}
