package org.twocounts.chart.theme;

/**
 * How much of a hue is mixed into the paper: five steps of equal lightness from the paper to the
 * full colour.
 */
public enum Tint {
  NONE(0),
  QUARTER(0.25),
  HALF(0.5),
  THREE_QUARTERS(0.75),
  FULL(1);

  private final double strength;

  Tint(double strength) {
    this.strength = strength;
  }

  /** The part of the hue, 0 to 1. */
  public double strength() {
    return strength;
  }
}
