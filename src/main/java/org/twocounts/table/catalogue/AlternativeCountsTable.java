package org.twocounts.table.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.twocounts.analysis.AlternativeCount;
import org.twocounts.analysis.AlternativeCounts;
import org.twocounts.figure.CountFigures;
import org.twocounts.figure.Figure;
import org.twocounts.figure.SharedFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.table.Facts;
import org.twocounts.table.Table;

/** The popular vote counted every documented way. */
final class AlternativeCountsTable {
  private AlternativeCountsTable() {}

  private record Row(int year, int number, AlternativeCount count, Optional<String> leader) {
    boolean changesLeader() {
      return !count.standing().leader().equals(leader);
    }
  }

  static Table table() {
    return Table.named(
            "alternative_counts",
            "One row a documented way to count the popular vote of an election: the state rows,"
                + " attributions, printed national totals, the state rows with one source's figures"
                + " where sources differ, and all disputed figures at their best for one side. The"
                + " same under every attribution in force.")
        .key("year", "number")
        .references("elections", "year")
        .measuring(CaveatMeasure.POPULAR_VOTE)
        .of(
            AlternativeCountsTable::rows,
            List.of(
                SharedFigures.year(Row::year),
                SharedFigures.<Row>number(Row::number).detailed("1 for the state rows."),
                CountFigures.KIND.of(Row::count),
                CountFigures.WHAT.of(Row::count),
                CountFigures.SOURCE.of(Row::count),
                CountFigures.LEADER.of(Row::count),
                CountFigures.SECOND.of(Row::count),
                CountFigures.MARGIN_VOTES.of(Row::count),
                Figure.flag(
                    "changes_leader",
                    "Whether the leader is another than in the state rows.",
                    Row::changesLeader),
                CountFigures.FIGURES.of(Row::count),
                CountFigures.STATES.of(Row::count)));
  }

  private static Stream<Row> rows(Facts facts) {
    return facts.filed().elections().stream()
        .filter(AlternativeCounts::isDefinedFor)
        .flatMap(e -> rows(facts, e));
  }

  private static Stream<Row> rows(Facts facts, Election election) {
    List<AlternativeCount> counts = AlternativeCounts.of(facts.filed(), election);
    Optional<String> leader = counts.get(0).standing().leader();
    return IntStream.range(0, counts.size())
        .mapToObj(i -> new Row(election.year(), i + 1, counts.get(i), leader));
  }
}
