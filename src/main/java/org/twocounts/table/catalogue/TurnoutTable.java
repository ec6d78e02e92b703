package org.twocounts.table.catalogue;

import java.util.List;
import org.twocounts.figure.TurnoutFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.table.Table;

/** Votes and turnout of the voting-eligible population. */
final class TurnoutTable {
  private TurnoutTable() {}

  static Table table() {
    return Table.named(
            "turnout",
            "One row an election: turnout of the voting-eligible population, before 1824 only in"
                + " states with a popular vote. Vote counts differ from the sums of state rows.")
        .key("year")
        .references("elections", "year")
        .measuring(CaveatMeasure.TURNOUT)
        .of(
            facts -> facts.record().turnout().stream(),
            List.of(
                TurnoutFigures.YEAR,
                TurnoutFigures.VOTES,
                TurnoutFigures.DISTANCE,
                TurnoutFigures.ELIGIBLE,
                TurnoutFigures.TURNOUT_PERCENT,
                TurnoutFigures.IMPLIED_ELIGIBLE,
                TurnoutFigures.NOTE,
                TurnoutFigures.SOURCES));
  }
}
