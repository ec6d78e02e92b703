package org.twocounts.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.twocounts.analysis.swing.Thresholds;
import org.twocounts.cli.output.Column;
import org.twocounts.cli.output.Fields;
import org.twocounts.figure.Figure;
import org.twocounts.figure.ThresholdFigures;

/** The two thresholds of an election as commands print them. */
final class ThresholdLines {
  private static final String OBJECT = "thresholds";

  private ThresholdLines() {}

  /** Adds the object {@code thresholds}; its values are missing where there are none. */
  static void put(Fields json, Optional<Thresholds> thresholds) {
    json.put(
        OBJECT,
        new Fields()
            .put(ThresholdFigures.WINNER_LOSES_AT.ofOptional(t -> t), thresholds)
            .put(ThresholdFigures.RIVAL_GAINS_AT.ofOptional(t -> t), thresholds));
  }

  /** Both as columns of a row a election: for people where there is room. */
  static <T> List<Column<T>> columns(Function<T, Optional<Thresholds>> thresholds) {
    return List.of(
        column(ThresholdFigures.WINNER_LOSES_AT.headed("Winner\nloses at"), thresholds),
        column(ThresholdFigures.RIVAL_GAINS_AT.headed("Rival\ngains at"), thresholds));
  }

  private static <T> Column<T> column(
      Figure<Thresholds> figure, Function<T, Optional<Thresholds>> thresholds) {
    return Column.of(figure.ofOptional(thresholds)).whereRoom().inObject(OBJECT);
  }

  /** What the columns hold. */
  static String legend() {
    return "Winner loses at, rival gains at: under uniform swing, the national margin of the winner"
        + " over the rival at and below which the winner has no majority of the electors, and the"
        + " one below which the rival has it; between them nobody has.";
  }
}
