package org.twocounts.table.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.twocounts.analysis.Bias;
import org.twocounts.analysis.PopularVote;
import org.twocounts.analysis.TippingOptions;
import org.twocounts.analysis.TippingOptions.Baseline;
import org.twocounts.analysis.TippingOptions.Convention;
import org.twocounts.analysis.TippingPoint;
import org.twocounts.analysis.swing.Thresholds;
import org.twocounts.analysis.swing.Thresholds.Threshold;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.table.Column;
import org.twocounts.table.Table;

/** Electoral College bias of every election. */
final class BiasTable {
  private BiasTable() {}

  private record Row(
      Bias standard, Bias eitherSide, Bias twoParty, Optional<Thresholds> thresholds) {
    static Row of(Election election) {
      return new Row(
          Bias.of(election, TippingOptions.STANDARD),
          Bias.of(election, options(Convention.EITHER_SIDE, Baseline.ALL)),
          Bias.of(election, options(Convention.WINNER, Baseline.TWO_PARTY)),
          Thresholds.find(election));
    }

    private static TippingOptions options(Convention convention, Baseline baseline) {
      return new TippingOptions(convention, baseline, Optional.empty());
    }
  }

  static Table table() {
    return Table.named(
            "bias",
            "One row an election with a national popular vote: the margin of the tipping-point unit"
                + " less the national margin, and the two thresholds of uniform swing. Signed"
                + " margins are of margin_of over margin_over: from 1856 the Democrat, or whoever"
                + " stood against the Republican, over the other; before 1856 the winner over the"
                + " rival.")
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
            "margin_of",
            "Whom positive margins and bias favour.",
            r -> r.standard.tippingPoint().map(t -> t.contest().positive())),
        Column.optionalText(
            "margin_over",
            "Whom negative ones favour.",
            r -> r.standard.tippingPoint().map(t -> t.contest().negative())),
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
            "tipping_margin less national_margin; positive favours margin_of.",
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
        Column.optionalPoints(
            "winner_loses_at",
            "Under uniform swing, the national margin of winner over rival at and below which the"
                + " winner has no majority; missing where no swing takes it.",
            r -> threshold(r, Thresholds::winnerLosesAt)),
        Column.optionalPoints(
            "rival_gains_at",
            "The national margin of winner over rival below which the rival has the majority;"
                + " missing where no swing gives it.",
            r -> threshold(r, Thresholds::rivalGainsAt)),
        Column.optionalText(
            "why_not", "Why it is not defined, where it is not.", r -> r.standard.whyNot()));
  }

  private static OptionalDouble threshold(
      Row row, Function<Thresholds, Optional<Threshold>> which) {
    return row.thresholds.flatMap(which).stream().mapToDouble(Threshold::points).findFirst();
  }

  private static OptionalDouble measure(Bias bias, ToDoubleFunction<TippingPoint> measure) {
    return bias.tippingPoint().isPresent()
        ? OptionalDouble.of(measure.applyAsDouble(bias.tippingPoint().get()))
        : OptionalDouble.empty();
  }
}
