package org.twocounts.table.catalogue;

import java.util.List;
import java.util.Optional;
import org.twocounts.analysis.Bias;
import org.twocounts.analysis.PopularVote;
import org.twocounts.analysis.TippingOptions;
import org.twocounts.analysis.TippingOptions.Baseline;
import org.twocounts.analysis.TippingOptions.Convention;
import org.twocounts.analysis.swing.Thresholds;
import org.twocounts.figure.BiasFigures;
import org.twocounts.figure.Figure;
import org.twocounts.figure.ThresholdFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
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

  private static List<Figure<Row>> columns() {
    return List.of(
        BiasFigures.YEAR.of(Row::standard),
        BiasFigures.WINNER.of(Row::standard),
        BiasFigures.RIVAL.of(Row::standard),
        BiasFigures.MARGIN_OF.of(Row::standard),
        BiasFigures.MARGIN_OVER.of(Row::standard),
        BiasFigures.TIPPING_UNIT.of(Row::standard),
        BiasFigures.TIPPING_MARGIN.of(Row::standard),
        BiasFigures.NATIONAL_MARGIN.of(Row::standard),
        BiasFigures.BIAS.of(Row::standard),
        BiasFigures.TOWARDS.of(Row::standard),
        BiasFigures.BIAS_EITHER_SIDE.of(Row::eitherSide),
        BiasFigures.BIAS_TWO_PARTY.of(Row::twoParty),
        ThresholdFigures.WINNER_LOSES_AT.ofOptional(Row::thresholds),
        ThresholdFigures.RIVAL_GAINS_AT.ofOptional(Row::thresholds),
        BiasFigures.WHY_NOT.of(Row::standard));
  }
}
