package org.twocounts.table.catalogue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.twocounts.analysis.Bias;
import org.twocounts.analysis.RankedUnit;
import org.twocounts.analysis.TippingOptions;
import org.twocounts.analysis.TippingPoint;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.figure.Amounts;
import org.twocounts.figure.Figure;
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
                Figure.year("year", "Year of the election.", Row::year),
                Figure.count("position", "number", "1 for the first.", Row::position),
                Figure.text("unit", "State, or a district such as ME-1.", r -> r.unit.unit()),
                Figure.optionalPoints(
                    "margin_points",
                    "The winner's lead over the rival there; missing without a popular vote.",
                    r -> Amounts.points(r.unit.margin())),
                Figure.count(
                    "electors", "electors", "Electors of the block.", r -> r.unit.electors()),
                Figure.count(
                    "cumulative",
                    "electors",
                    "Electors up to and with this block.",
                    r -> r.unit.cumulative()),
                Figure.flag(
                    "tipping_point", "Whether it gives the winner the majority.", Row::tipping)));
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
