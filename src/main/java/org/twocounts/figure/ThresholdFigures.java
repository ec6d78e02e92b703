package org.twocounts.figure;

import java.util.Optional;
import java.util.OptionalDouble;
import org.twocounts.analysis.swing.Thresholds;
import org.twocounts.analysis.swing.Thresholds.Threshold;

/** The two thresholds of an election under uniform swing. */
public final class ThresholdFigures {
  public static final Figure<Thresholds> WINNER_LOSES_AT =
      Figure.optionalPoints(
          "winner_loses_at",
          "Under uniform swing, the national margin of winner over rival at and below which the"
              + " winner has no majority; missing where no swing takes it.",
          t -> points(t.winnerLosesAt()));

  public static final Figure<Thresholds> RIVAL_GAINS_AT =
      Figure.optionalPoints(
          "rival_gains_at",
          "The national margin of winner over rival below which the rival has the majority;"
              + " missing where no swing gives it.",
          t -> points(t.rivalGainsAt()));

  private ThresholdFigures() {}

  private static OptionalDouble points(Optional<Threshold> threshold) {
    return threshold.stream().mapToDouble(Threshold::points).findFirst();
  }
}
