package org.twocounts.chart.theme;

/**
 * The size of a drawing.
 *
 * @param width in units
 * @param height in units; 0 where the content decides
 * @param margin free space at every edge, in units
 * @param dpi dots to the inch of raster images
 */
public record Canvas(LengthUnit unit, double width, double height, double margin, int dpi) {
  public Canvas {
    if (!(width > 2 * margin) || height < 0 || margin < 0 || dpi < 1) {
      throw new IllegalArgumentException(
          "canvas of " + width + " by " + height + ", margin " + margin + ", " + dpi + " dpi");
    }
  }

  /** The same canvas with another width. */
  public Canvas withWidth(double other) {
    return new Canvas(unit, other, height, margin, dpi);
  }

  /** The same canvas with another height. */
  public Canvas withHeight(double other) {
    return new Canvas(unit, width, other, margin, dpi);
  }

  /** The same canvas with another resolution. */
  public Canvas withDpi(int other) {
    return new Canvas(unit, width, height, margin, other);
  }

  /** Dots to a unit. */
  public double scale() {
    return (double) dpi / unit.perInch();
  }
}
