package org.twocounts.chart;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats in which a picture can be written. */
public enum ChartFormat {
  /** Raster, at a stated resolution. */
  PNG,

  /** Vector, for the web. */
  SVG,

  /** Vector, for print. */
  PDF,

  /** A page with the picture, a long description and the figures as a table. */
  HTML;

  /** The format of that name, such as {@code png}. */
  public static Optional<ChartFormat> find(String label) {
    return Arrays.stream(values()).filter(f -> f.label().equals(label)).findFirst();
  }

  /** The name and the ending of files. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
