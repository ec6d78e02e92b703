package org.twocounts.table.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.PopularVote;
import org.twocounts.analysis.fewest.FlipGoal;
import org.twocounts.analysis.fewest.SmallestFlip;
import org.twocounts.analysis.fewest.ThirdPartyUnits;
import org.twocounts.figure.FlipFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.table.Facts;
import org.twocounts.table.Table;

/** The smallest flip of every election, for either goal. */
final class FlipsTable {
  private FlipsTable() {}

  static Table table() {
    return Table.named(
            "flips",
            "One row an election with a national popular vote and a goal: the fewest voters who, by"
                + " changing to another candidate, elect the rival or deny the winner the majority."
                + " No row where no change of voters reaches the goal.")
        .key("year", "goal")
        .references("elections", "year")
        .measuring(CaveatMeasure.TIPPING, CaveatMeasure.POPULAR_VOTE)
        .costly()
        .of(
            FlipsTable::rows,
            List.of(
                FlipFigures.YEAR,
                FlipFigures.GOAL,
                FlipFigures.WINNER,
                FlipFigures.RIVAL,
                FlipFigures.VOTERS,
                FlipFigures.VOTERS_SHARE,
                FlipFigures.ELECTORS_NEEDED,
                FlipFigures.ELECTORS,
                FlipFigures.UNITS));
  }

  private static Stream<SmallestFlip> rows(Facts facts) {
    return facts.record().elections().stream()
        .filter(e -> PopularVote.of(e).isNational())
        .flatMap(e -> Arrays.stream(FlipGoal.values()).flatMap(goal -> row(e, goal).stream()));
  }

  private static Optional<SmallestFlip> row(Election election, FlipGoal goal) {
    try {
      return Optional.of(SmallestFlip.of(election, goal, ThirdPartyUnits.FLIP, Optional.empty()));
    } catch (NotDefinedException e) {
      return Optional.empty();
    }
  }
}
