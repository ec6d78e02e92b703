package org.twocounts.table.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.twocounts.analysis.Bias;
import org.twocounts.analysis.PopularVote;
import org.twocounts.analysis.TippingOptions;
import org.twocounts.analysis.TippingOptions.Baseline;
import org.twocounts.analysis.TippingOptions.Convention;
import org.twocounts.analysis.TippingPoint;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.table.Column;
import org.twocounts.table.Table;

/** Electoral College bias of every election. */
final class BiasTable {
  private BiasTable() {}

  private record Row(Bias standard, Bias eitherSide, Bias twoParty) {
    static Row of(Election election) {
      return new Row(
          Bias.of(election, TippingOptions.STANDARD),
          Bias.of(election, options(Convention.EITHER_SIDE, Baseline.ALL)),
          Bias.of(election, options(Convention.WINNER, Baseline.TWO_PARTY)));
    }

    private static TippingOptions options(Convention convention, Baseline baseline) {
      return new TippingOptions(convention, baseline, Optional.empty());
    }
  }

  static Table table() {
    return Table.named(
            "bias",
            "One row an election with a national popular vote: the margin of the tipping-point unit"
                + " less the national margin. Signed margins are Democrat minus Republican, before"
                + " 1856 winner minus rival.")
        .key("year")
        .references("elections", "year")
        .measuring(CaveatMeasure.TIPPING)
        .of(
            facts ->
                facts.record().elections().stream()
                    .filter(e -> PopularVote.of(e).isNational())
                    .map(Row::of),
            columns());
  }

  private static List<Column<Row>> columns() {
    return List.of(
        Column.year("year", "Year of the election.", r -> r.standard.year()),
        Column.optionalText(
            "winner",
            "The candidate with an electoral majority.",
            r -> r.standard.tippingPoint().map(t -> t.contest().winner())),
        Column.optionalText(
            "rival",
            "The other candidate with most electors won.",
            r -> r.standard.tippingPoint().map(t -> t.contest().rival())),
        Column.optionalText(
            "tipping_unit",
            "The unit that gives the winner the majority.",
            r -> r.standard.tippingPoint().map(TippingPoint::unit)),
        Column.optionalPoints(
            "tipping_margin",
            "The margin there, in all votes.",
            r -> measure(r.standard, TippingPoint::tippingMargin)),
        Column.optionalPoints(
            "national_margin",
            "The margin between the two in the nation.",
            r -> measure(r.standard, TippingPoint::nationalMarginPoints)),
        Column.optionalPoints(
            "bias",
            "tipping_margin less national_margin; positive favours the Democrat.",
            r -> measure(r.standard, TippingPoint::bias)),
        Column.optionalText(
            "towards",
            "The party that the bias favours.",
            r -> r.standard.tippingPoint().flatMap(TippingPoint::towards)),
        Column.optionalPoints(
            "bias_either_side",
            "The same, counted from both ends.",
            r -> measure(r.eitherSide, TippingPoint::bias)),
        Column.optionalPoints(
            "bias_two_party",
            "The same, with margins in votes for either of the two.",
            r -> measure(r.twoParty, TippingPoint::bias)),
        Column.optionalText(
            "why_not", "Why it is not defined, where it is not.", r -> r.standard.whyNot()));
  }

  private static OptionalDouble measure(Bias bias, ToDoubleFunction<TippingPoint> measure) {
    return bias.tippingPoint().isPresent()
        ? OptionalDouble.of(measure.applyAsDouble(bias.tippingPoint().get()))
        : OptionalDouble.empty();
  }
}
