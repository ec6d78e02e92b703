package org.twocounts.chart.theme;

/** Sizes of text in units of the canvas: the title and three others. */
public record TextSizes(double title, double subtitle, double label, double small) {
  public TextSizes {
    if (!(title > 0 && subtitle > 0 && label > 0 && small > 0)) {
      throw new IllegalArgumentException("text sizes must be positive");
    }
  }

  /** All sizes multiplied, each by its own factor. */
  public TextSizes times(TextSizes factors) {
    return new TextSizes(
        title * factors.title,
        subtitle * factors.subtitle,
        label * factors.label,
        small * factors.small);
  }
}
