package org.twocounts.chart;

import java.util.Locale;

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

  /** The name and the ending of files. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
