package org.twocounts.figure;

import java.util.Optional;
import org.twocounts.analysis.stats.StatsFigure;
import org.twocounts.analysis.stats.StatsFigure.Kind;

/** A number of a statistic. */
public final class StatisticFigures {
  public static final Figure<StatsFigure> FIGURE =
      Figure.text(
          "statistic_figure",
          "Which number of the statistic it is, as in JSON.",
          StatsFigure::name);

  public static final Figure<StatsFigure> VALUE =
      Figure.amount(
          SharedFigures.VALUE,
          SharedFigures.AS_THE_FIGURE,
          SharedFigures.VALUE_MEANING,
          StatisticFigures::value);

  private StatisticFigures() {}

  private static Optional<? extends Number> value(StatsFigure figure) {
    return figure.kind() == Kind.COUNT
        ? Optional.of(Math.round(figure.value()))
        : Optional.of(figure.value());
  }
}
