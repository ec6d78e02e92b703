package org.twocounts.table.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.fewest.Electorate;
import org.twocounts.analysis.fewest.LeastWinningShare;
import org.twocounts.figure.LeastShareFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.table.Facts;
import org.twocounts.table.Table;

/** The least winning share of every election, of votes and of people. */
final class LeastTable {
  private LeastTable() {}

  static Table table() {
    return Table.named(
            "least",
            "One row an election and an electorate: the smallest share of the votes cast, or of the"
                + " people, that can win a majority of the electors, one more than half in each"
                + " unit taken and none elsewhere. It says what the rules allow, not what happens."
                + " No row by votes without a national popular vote.")
        .key("year", "electorate")
        .references("elections", "year")
        .measuring(CaveatMeasure.POPULAR_VOTE, CaveatMeasure.POPULATION)
        .costly()
        .of(
            LeastTable::rows,
            List.of(
                LeastShareFigures.YEAR,
                LeastShareFigures.ELECTORATE,
                LeastShareFigures.PERCENT,
                LeastShareFigures.NEEDED,
                LeastShareFigures.NATION,
                LeastShareFigures.MAJORITY,
                LeastShareFigures.ELECTORS,
                LeastShareFigures.UNITS,
                LeastShareFigures.WITHOUT_VOTE,
                LeastShareFigures.ELECTORS_WITHOUT_VOTE,
                LeastShareFigures.VOTERS_ALONE_PERCENT));
  }

  private static Stream<LeastWinningShare> rows(Facts facts) {
    return facts.record().elections().stream()
        .flatMap(
            e ->
                Arrays.stream(Electorate.values())
                    .flatMap(by -> row(facts.record(), e, by).stream()));
  }

  private static Optional<LeastWinningShare> row(
      ElectionRecord record, Election election, Electorate by) {
    try {
      return Optional.of(LeastWinningShare.of(record, election, by));
    } catch (NotDefinedException e) {
      return Optional.empty();
    }
  }
}
