package org.twocounts.figure;

import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.twocounts.analysis.indicator.EffectiveCandidates;
import org.twocounts.analysis.indicator.ElectionIndicators;
import org.twocounts.analysis.indicator.Malapportionment;
import org.twocounts.analysis.indicator.Swings;

/** Indicators of an election: candidates, closeness, swing, malapportionment, turnout. */
public final class IndicatorFigures {
  public static final Figure<ElectionIndicators> YEAR =
      SharedFigures.year(ElectionIndicators::year);

  public static final Figure<ElectionIndicators> EFFECTIVE_CANDIDATES =
      Figure.optionalNumber(
          "effective_candidates",
          "candidates",
          "Effective number of candidates after Laakso and Taagepera, Other in the votes only.",
          i -> i.effectiveCandidates().stream().mapToDouble(EffectiveCandidates::most).findAny());

  public static final Figure<ElectionIndicators> EFFECTIVE_CANDIDATES_LEAST =
      Figure.<ElectionIndicators>optionalNumber(
              "effective_candidates_least",
              "candidates",
              "The same, with Other as one candidate.",
              i ->
                  i.effectiveCandidates().stream()
                      .mapToDouble(EffectiveCandidates::least)
                      .findAny())
          .headed("Effective candidates, Other as one");

  public static final Figure<ElectionIndicators> CLOSENESS_POINTS =
      Figure.<ElectionIndicators>optionalPoints(
              "closeness_points",
              "The popular leader's lead over the second in the nation.",
              i -> i.closeness().stream().mapToDouble(c -> c.lead().points()).findAny())
          .headed("Closeness");

  public static final Figure<ElectionIndicators> SWING_POINTS =
      swingPoints(i -> i.swings().stream().mapToDouble(Swings::national).findAny());

  public static final Figure<ElectionIndicators> SWING_DEVIATION =
      Figure.<ElectionIndicators>optionalNumber(
              "swing_deviation",
              "percentage points",
              "Standard deviation of the states' swings.",
              i -> i.swings().map(Swings::deviation).orElse(OptionalDouble.empty()))
          .headed("Swings differ");

  public static final Figure<ElectionIndicators> VOTES_PER_ELECTOR =
      votesPerElector(ElectionIndicators::votesPerElector);

  public static final Figure<ElectionIndicators> MALAPPORTIONMENT_BY_VOTES =
      malapportionmentByVotes(
          i -> i.byVotes().stream().mapToDouble(m -> 100 * m.index()).findAny());

  public static final Figure<ElectionIndicators> MALAPPORTIONMENT_BY_POPULATION =
      Figure.optionalPercent(
          "malapportionment_by_population",
          "Share of electors that stand in the wrong state by apportionment population (Samuels and"
              + " Snyder).",
          i -> i.byPopulation().stream().mapToDouble(m -> 100 * m.index()).findAny());

  public static final Figure<ElectionIndicators> PEOPLE_PER_ELECTOR_RATIO =
      Figure.<ElectionIndicators>optionalNumber(
              "people_per_elector_ratio",
              "ratio",
              "Apportionment population for an elector in the state where most over that where"
                  + " fewest.",
              i -> i.byPopulation().stream().mapToDouble(Malapportionment::ratio).findAny())
          .headed("Ratio of extremes");

  public static final Figure<ElectionIndicators> TURNOUT_PERCENT =
      TurnoutFigures.<ElectionIndicators>turnoutPercent(
              i -> i.turnoutPercent().stream().mapToDouble(t -> t.doubleValue()).findAny())
          .headed("Turnout");

  private IndicatorFigures() {}

  /** Of the nation or a state. */
  public static <R> Figure<R> swingPoints(Function<R, OptionalDouble> value) {
    return Figure.optionalPoints(
        "swing_points",
        "Change of the margin since the election before, positive to the Democrat.",
        value);
  }

  /** Of the nation or a state. */
  public static <R> Figure<R> votesPerElector(Function<R, OptionalDouble> value) {
    return Figure.optionalNumber(
        "votes_per_elector", "votes", "Popular votes for each elector.", value);
  }

  /** Since when margins moved. */
  public static <R> Figure<R> since(ToIntFunction<R> value) {
    return Figure.year("since", "The election before, since which margins moved.", value);
  }

  /** Samuels and Snyder's index. */
  public static <R> Figure<R> malapportionmentByVotes(Function<R, OptionalDouble> value) {
    return Figure.optionalPercent(
        "malapportionment_by_votes",
        "Share of electors that stand in the wrong state by votes cast (Samuels and Snyder).",
        value);
  }
}
