package org.twocounts.chart.spec;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Pattern;
import org.twocounts.figure.FigureDefinition;
import org.twocounts.figure.FigureKind;
import org.twocounts.words.Numerals;

/** The words and figures of a chart's table as a page shows them to readers. */
public final class TableWords {
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
  private static final String MISSING = "n/a";
  private static final BigDecimal SMALL = new BigDecimal("0.1");
  private static final int DECIMALS = 2;

  private TableWords() {}

  /** The name of a figure as words, with its unit where it is a share: "Bias, points". */
  public static String heading(FigureDefinition figure, Language language) {
    String words = figure.name().replaceAll("_(percent|points)$", "").replace('_', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT)
        + words.substring(1)
        + language.spelled(unit(figure));
  }

  private static String unit(FigureDefinition figure) {
    return switch (figure.kind()) {
      case PERCENT -> ", percent";
      case POINTS -> ", points";
      case TEXT, TEXTS, DATE, FLAG, YEAR, WHOLE, NUMBER -> "";
    };
  }

  /** A text of the table: numbers rounded, "n/a" where nothing is known or defined. */
  public static String shown(String text, FigureKind kind) {
    if (isNumber(text)) {
      return kind.isNumeric() && kind != FigureKind.YEAR
          ? Numerals.of(rounded(new BigDecimal(text)))
          : text;
    }
    return text.isEmpty()
        ? MISSING
        : text.equals("true") ? "yes" : text.equals("false") ? "no" : text;
  }

  /** Whether a text of the table is a number. */
  public static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }

  /** To two decimals, where they tell enough. */
  private static BigDecimal rounded(BigDecimal value) {
    boolean small = value.abs().compareTo(SMALL) < 0;
    return small || value.scale() <= DECIMALS
        ? value
        : value.setScale(DECIMALS, RoundingMode.HALF_UP);
  }
}
