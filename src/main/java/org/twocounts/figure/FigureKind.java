package org.twocounts.figure;

/** What kind of value a figure has, and so how every layer writes it. */
public enum FigureKind {
  /** Words: {@link String}. */
  TEXT,
  /**
   * Several values in their order: a {@link java.util.List} of {@link String}, of {@link Integer}
   * for years, or of {@link Long}.
   */
  TEXTS,
  /** A day as {@code YYYY-MM-DD}: {@link String}. */
  DATE,
  /** Yes or no: {@link Boolean}. */
  FLAG,
  /** A calendar year or a size of the House: {@link Long}, never grouped. */
  YEAR,
  /** A whole number: {@link Long}. */
  WHOLE,
  /** A share in percent: {@link Double}. */
  PERCENT,
  /** A difference in percentage points: {@link Double}, shown with its sign. */
  POINTS,
  /** Any other number with a fraction: {@link Double}, or {@link Long} where it is whole. */
  NUMBER;

  /** Whether it counts or measures, and so stands flush right. */
  public boolean isNumeric() {
    return switch (this) {
      case TEXT, TEXTS, DATE, FLAG -> false;
      case YEAR, WHOLE, PERCENT, POINTS, NUMBER -> true;
    };
  }
}
