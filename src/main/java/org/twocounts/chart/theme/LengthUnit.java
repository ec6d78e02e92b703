package org.twocounts.chart.theme;

/** The unit in which a canvas is measured. */
public enum LengthUnit {
  /** For screens: 96 to the inch. */
  PIXEL(96),

  /** For print: 72 to the inch. */
  POINT(72);

  private static final double MILLIMETRES_AN_INCH = 25.4;

  private final int perInch;

  LengthUnit(int perInch) {
    this.perInch = perInch;
  }

  /** Units to the inch. */
  public int perInch() {
    return perInch;
  }

  /** Units from what users state: pixels for screens, millimetres for print. */
  public double fromStated(double length) {
    return this == PIXEL ? length : length * perInch / MILLIMETRES_AN_INCH;
  }

  /** What users state from units: pixels for screens, millimetres for print. */
  public double toStated(double length) {
    return this == PIXEL ? length : toMillimetres(length);
  }

  /** What users state lengths in. */
  public String statedIn() {
    return this == PIXEL ? "pixels" : "millimetres";
  }

  /** Points from units. */
  public double toPoints(double length) {
    return length * POINT.perInch / perInch;
  }

  /** Millimetres from units. */
  public double toMillimetres(double length) {
    return length * MILLIMETRES_AN_INCH / perInch;
  }
}
