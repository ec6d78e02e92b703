package org.twocounts.cli.command;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.twocounts.analysis.indicator.EffectiveCandidates;
import org.twocounts.analysis.indicator.ElectionIndicators;
import org.twocounts.analysis.indicator.Malapportionment;
import org.twocounts.analysis.indicator.Swings;
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Column;

/** The indicators of an election as columns; {@code elections} and {@code show} print the same. */
final class IndicatorColumns {
  private IndicatorColumns() {}

  static List<Column<ElectionIndicators>> all() {
    return List.of(
        decimal(
            "Eff. can-\ndidates",
            "effective_candidates",
            i -> i.effectiveCandidates().stream().mapToDouble(EffectiveCandidates::most).findAny()),
        decimal(
                "Effective candidates, Other as one",
                "effective_candidates_least",
                i ->
                    i.effectiveCandidates().stream()
                        .mapToDouble(EffectiveCandidates::least)
                        .findAny())
            .onlyData(),
        decimal(
            "Closeness\n(pp)",
            "closeness_points",
            i -> i.closeness().stream().mapToDouble(c -> c.lead().points()).findAny()),
        Column.optionalPoints(
            "Swing\n(pp, D)",
            "swing_points",
            i -> i.swings().stream().mapToDouble(Swings::national).findAny()),
        decimal(
            "Swings\ndiffer",
            "swing_deviation",
            i -> i.swings().map(Swings::deviation).orElse(OptionalDouble.empty())),
        Column.<ElectionIndicators>right(
                "Votes per\nelector", "votes_per_elector", i -> whole(i.votesPerElector()))
            .whereRoom(),
        decimal(
                "Malapp. by\nvotes (%)",
                "malapportionment_by_votes",
                i -> i.byVotes().stream().mapToDouble(m -> 100 * m.index()).findAny())
            .whereRoom(),
        decimal(
            "Malapp. by\npeople (%)",
            "malapportionment_by_population",
            i -> i.byPopulation().stream().mapToDouble(m -> 100 * m.index()).findAny()),
        decimal(
            "Ratio of\nextremes",
            "people_per_elector_ratio",
            i -> i.byPopulation().stream().mapToDouble(Malapportionment::ratio).findAny()),
        decimal(
            "Turnout\n(%)",
            "turnout_percent",
            i -> i.turnoutPercent().stream().mapToDouble(BigDecimal::doubleValue).findAny()));
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

  private static Column<ElectionIndicators> decimal(
      String header, String name, Function<ElectionIndicators, OptionalDouble> value) {
    return Column.right(header, name, i -> decimal(value.apply(i)));
  }

  private static Cell decimal(OptionalDouble value) {
    return value.isPresent() ? Cell.decimal(value.getAsDouble(), 2) : Cell.MISSING;
  }

  private static Cell whole(OptionalDouble value) {
    return value.isPresent() ? Cell.decimal(value.getAsDouble(), 0) : Cell.MISSING;
  }
}
