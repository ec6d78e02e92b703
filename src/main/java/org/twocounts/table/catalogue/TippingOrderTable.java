package org.twocounts.table.catalogue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.twocounts.analysis.Bias;
import org.twocounts.analysis.RankedUnit;
import org.twocounts.analysis.TippingOptions;
import org.twocounts.analysis.TippingPoint;
import org.twocounts.figure.Figure;
import org.twocounts.figure.RankingFigures;
import org.twocounts.figure.SharedFigures;
import org.twocounts.figure.TippingFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.table.Facts;
import org.twocounts.table.Table;

/** The blocks of electors in the order in which the winner needs them. */
final class TippingOrderTable {
  private TippingOrderTable() {}

  private record Row(int year, int position, RankedUnit unit, boolean tipping) {}

  static Table table() {
    return Table.named(
            "tipping_order",
            "One row a block of electors of an election with an electoral winner, from the winner's"
                + " best margin over the rival to the worst.")
        .key("year", "position")
        .references("elections", "year")
        .measuring(CaveatMeasure.TIPPING)
        .of(
            TippingOrderTable::rows,
            List.of(
                SharedFigures.year(Row::year),
                Figure.count("position", "number", "1 for the first.", Row::position),
                RankingFigures.UNIT.of(Row::unit),
                RankingFigures.MARGIN.of(Row::unit),
                RankingFigures.ELECTORS.of(Row::unit),
                RankingFigures.CUMULATIVE.of(Row::unit),
                TippingFigures.tippingPoint(Row::tipping)));
  }

  private static Stream<Row> rows(Facts facts) {
    return facts.record().elections().stream()
        .flatMap(e -> Bias.of(e, TippingOptions.STANDARD).tippingPoint().stream())
        .flatMap(TippingOrderTable::rows);
  }

  private static Stream<Row> rows(TippingPoint point) {
    List<RankedUnit> ranking = point.ranking();
    return IntStream.range(0, ranking.size())
        .mapToObj(
            i ->
                new Row(
                    point.contest().election().year(),
                    i + 1,
                    ranking.get(i),
                    point.tipping().contains(ranking.get(i))));
  }
}
