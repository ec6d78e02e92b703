package org.twocounts.publish.site.page;

import java.util.List;
import java.util.stream.Collectors;
import org.twocounts.figure.Figure;
import org.twocounts.figure.FigureKind;
import org.twocounts.words.Numerals;

/** Values of figures as pages show them. */
final class FigureText {
  /** What stands where nothing is known or defined; never 0. */
  static final String MISSING = "\u2013";

  private static final int PLACES = 2;

  private FigureText() {}

  /** The value of a figure, as its kind asks. */
  static <R> String of(Figure<R> figure, R row) {
    return figure
        .value()
        .apply(row)
        .map(value -> text(figure.definition().kind(), value))
        .orElse(MISSING);
  }

  private static String text(FigureKind kind, Object value) {
    return switch (kind) {
      case TEXT, DATE -> (String) value;
      case TEXTS ->
          ((List<?>) value)
              .stream().map(v -> text(FigureKind.YEAR, v)).collect(Collectors.joining(", "));
      case FLAG -> (Boolean) value ? "yes" : "no";
      case YEAR -> String.valueOf(value);
      case WHOLE -> Numerals.of((Long) value);
      case PERCENT -> Numerals.of((Double) value, PLACES);
      case POINTS -> Numerals.signed((Double) value, PLACES);
      case NUMBER ->
          value instanceof Long whole ? Numerals.of(whole) : Numerals.of((Double) value, PLACES);
    };
  }
}
