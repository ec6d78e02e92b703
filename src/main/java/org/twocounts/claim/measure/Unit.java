package org.twocounts.claim.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.twocounts.figure.FigureDefinition;
import org.twocounts.words.Numerals;

/** In what a figure is counted, and so how it is written for people. */
public enum Unit {
  /** A number of things that the text names. */
  COUNT(0, ""),

  /** A calendar year: no thousands separator. */
  YEAR(0, ""),

  /** Votes of the people. */
  VOTES(0, " votes"),

  /** Electors, or their votes. */
  ELECTORS(0, " electors"),

  /** Percentage points, signed. */
  POINTS(1, " pp"),

  /** Per cent. */
  PERCENT(1, "%"),

  /** A quotient without a unit. */
  RATIO(2, ""),

  /** Words: a name, a list of names. */
  TEXT(0, "");

  private static final int MOST_DECIMALS = 6;

  private final int decimals;
  private final String suffix;

  Unit(int decimals, String suffix) {
    this.decimals = decimals;
    this.suffix = suffix;
  }

  /** Its name in packs: {@code electors}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The unit of a figure of a finding. */
  static Unit of(FigureDefinition figure) {
    return switch (figure.kind()) {
      case TEXT, TEXTS, DATE, FLAG -> TEXT;
      case YEAR -> YEAR;
      case WHOLE -> ofWhole(figure.unit().orElse(""));
      case PERCENT -> PERCENT;
      case POINTS -> POINTS;
      case NUMBER -> RATIO;
    };
  }

  private static Unit ofWhole(String unit) {
    return switch (unit) {
      case "votes" -> VOTES;
      case "electors", "electoral votes" -> ELECTORS;
      default -> COUNT;
    };
  }

  /** A heading that says it: {@code bias, pp}; the words alone where they tell. */
  String inHeading(String words) {
    return switch (this) {
      case POINTS -> words + ", pp";
      case PERCENT -> words.contains("%") ? words : words + ", %";
      case COUNT, YEAR, VOTES, ELECTORS, RATIO, TEXT -> words;
    };
  }

  /** The figure as it stands in a column whose heading names the unit: {@code −2.9}. */
  public String inColumn(BigDecimal amount) {
    int shown = decimals;
    while (shown > 0 && shown < MOST_DECIMALS && isHidden(amount, shown)) {
      shown++;
    }
    BigDecimal rounded = amount.setScale(shown, RoundingMode.HALF_UP);
    return switch (this) {
      case YEAR -> Numerals.ungrouped(rounded.longValueExact());
      case POINTS -> Numerals.signed(rounded);
      case COUNT, VOTES, ELECTORS, PERCENT, RATIO, TEXT -> Numerals.of(rounded);
    };
  }

  /** The figure with its unit: {@code −2.9 pp}. */
  public String inSentence(BigDecimal amount) {
    return (amount.signum() == 0 ? "0" : inColumn(amount)) + suffix;
  }

  /** A distance, without sign and with every decimal that was stated: {@code 0.05 pp}. */
  public String distance(BigDecimal amount) {
    return Numerals.of(amount.stripTrailingZeros()) + suffix;
  }

  private static boolean isHidden(BigDecimal amount, int decimals) {
    return amount.signum() != 0 && amount.setScale(decimals, RoundingMode.HALF_UP).signum() == 0;
  }
}
