package org.twocounts.chart.theme;

import java.util.Locale;

/** Where a chart is to be shown, and with it its size and its text. */
public enum Preset {
  /** A page on the web, 1200 px wide. */
  WEB,

  /** One column of print, 86 mm wide. */
  PRINT_SINGLE,

  /** Two columns of print, 178 mm wide. */
  PRINT_DOUBLE,

  /** A slide, 1920 by 1080 px. */
  SLIDE,

  /** A card for social media, 1200 by 675 px. */
  SOCIAL;

  private static final int PRINT_DPI = 300;

  /** The name by which users choose it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Its canvas; height 0 where the content decides. */
  public Canvas canvas() {
    return switch (this) {
      case WEB -> pixels(1200, 0, 28);
      case PRINT_SINGLE -> millimetres(86);
      case PRINT_DOUBLE -> millimetres(178);
      case SLIDE -> pixels(1920, 1080, 64);
      case SOCIAL -> pixels(1200, 675, 36);
    };
  }

  /** Its text, in units of the canvas. */
  public TextSizes sizes() {
    return switch (this) {
      case WEB -> new TextSizes(28, 18, 15, 13);
      case PRINT_SINGLE -> new TextSizes(10, 7.6, 6.8, 6.2);
      case PRINT_DOUBLE -> new TextSizes(13, 9, 7.5, 6.5);
      case SLIDE -> new TextSizes(46, 29, 24, 19);
      case SOCIAL -> new TextSizes(33, 20, 17, 13);
    };
  }

  private static Canvas pixels(double width, double height, double margin) {
    return new Canvas(LengthUnit.PIXEL, width, height, margin, LengthUnit.PIXEL.perInch());
  }

  private static Canvas millimetres(double width) {
    return new Canvas(LengthUnit.POINT, LengthUnit.POINT.fromStated(width), 0, 2, PRINT_DPI);
  }
}
