package org.twocounts.cli.command;

import java.util.List;
import org.twocounts.analysis.indicator.ElectionIndicators;
import org.twocounts.cli.output.Column;
import org.twocounts.figure.IndicatorFigures;

/** The indicators of an election as columns; {@code elections} and {@code show} print the same. */
final class IndicatorColumns {
  private IndicatorColumns() {}

  static List<Column<ElectionIndicators>> all() {
    return List.of(
        Column.of(IndicatorFigures.EFFECTIVE_CANDIDATES.headed("Eff. can-\ndidates")),
        Column.of(IndicatorFigures.EFFECTIVE_CANDIDATES_LEAST).onlyData(),
        Column.of(IndicatorFigures.CLOSENESS_POINTS.headed("Closeness\n(pp)")).unsigned(),
        Column.of(IndicatorFigures.SWING_POINTS.headed("Swing\n(pp, D)")),
        Column.of(IndicatorFigures.SWING_DEVIATION.headed("Swings\ndiffer")),
        Column.of(IndicatorFigures.VOTES_PER_ELECTOR.headed("Votes per\nelector"))
            .decimals(0)
            .whereRoom(),
        Column.of(IndicatorFigures.MALAPPORTIONMENT_BY_VOTES.headed("Malapp. by\nvotes (%)"))
            .whereRoom(),
        Column.of(IndicatorFigures.MALAPPORTIONMENT_BY_POPULATION.headed("Malapp. by\npeople (%)")),
        Column.of(IndicatorFigures.PEOPLE_PER_ELECTOR_RATIO.headed("Ratio of\nextremes")),
        Column.of(IndicatorFigures.TURNOUT_PERCENT.headed("Turnout\n(%)")));
  }

  /** What the columns mean, one sentence each. */
  static List<String> notes() {
    return List.of(
        "Effective candidates: Laakso and Taagepera on votes, Other in the votes only. Closeness:"
            + " the popular leader's lead over the second.",
        "Swing: change of the margin since the election before, positive to the Democrat; swings"
            + " differ: standard deviation of the states' swings.",
        "Malapportionment: Samuels and Snyder, the share of electors that stand in the wrong state"
            + " by votes cast or by apportionment population; ratio of extremes: population for an"
            + " elector where most over where fewest.",
        "Turnout is of the voting-eligible population, as the source gives it; before 1824 of"
            + " states with a popular vote.");
  }
}
