package org.twocounts.simulation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;

/**
 * What is assumed of elections: the model, and its parameters where they are given; those that are
 * not are estimated from the record's own swings, for each election apart.
 *
 * @param national standard deviation of the nation's swing, percentage points of margin
 * @param regional of what a region's states share beyond it
 * @param state of every state's own
 * @param turnoutDeviation of the logarithm of a state's part of the votes
 * @param meanSwing of the nation, percentage points to the positive candidate
 * @param tails degrees of freedom of Student's t; normal where empty
 * @param swings the elections from whose swings the rest is estimated; the ten nearest where empty
 */
public record Assumptions(
    ModelKind kind,
    OptionalDouble national,
    OptionalDouble regional,
    OptionalDouble state,
    OptionalDouble turnoutDeviation,
    double meanSwing,
    OptionalDouble tails,
    SwingModel.Turnout turnout,
    Optional<Period> swings) {

  /** Elections from one year through another. */
  public record Period(int from, int through) {
    public Period {
      if (from > through) {
        throw new IllegalArgumentException("from " + from + " through " + through);
      }
    }
  }

  /** Everything estimated. */
  public static Assumptions usual(ModelKind kind) {
    return new Assumptions(
        kind,
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        0,
        OptionalDouble.empty(),
        SwingModel.Turnout.HELD,
        Optional.empty());
  }

  /**
   * Puts elections under these assumptions.
   *
   * @param elections of the record
   * @throws NotDefinedException if an election has no pair, or the record has too few swings to
   *     estimate what is not given
   */
  public List<ModelledNation> of(ElectionRecord record, List<Election> elections) {
    return NationsOfRecord.of(record, elections).under(this, year -> true);
  }

  ModelledNation of(SwingingNation nation, PastSwings past) {
    int year = nation.pair().election().year();
    List<PastSwing> used =
        swings
            .map(period -> past.within(period.from(), period.through()))
            .orElseGet(() -> past.around(year));
    Optional<SwingEstimate> estimate =
        isAllGiven() ? Optional.empty() : Optional.of(SwingEstimate.of(used));
    SwingSpread spread = spread(estimate.map(SwingEstimate::spread));
    List<SortedMap<String, Double>> deviations =
        kind == ModelKind.BOOTSTRAP ? deviations(used) : List.of();
    return new ModelledNation(
        nation,
        new SwingModel(kind, kind.of(spread), meanSwing, tails, turnout, deviations),
        estimate);
  }

  private boolean isAllGiven() {
    return switch (kind) {
      case UNIFORM -> national.isPresent() && isTurnoutGiven();
      case INDEPENDENT -> national.isPresent() && state.isPresent() && isTurnoutGiven();
      case CORRELATED ->
          national.isPresent() && regional.isPresent() && state.isPresent() && isTurnoutGiven();
      case BOOTSTRAP, RANDOM_VOTING -> false;
    };
  }

  private boolean isTurnoutGiven() {
    return turnout == SwingModel.Turnout.HELD || turnoutDeviation.isPresent();
  }

  private SwingSpread spread(Optional<SwingSpread> estimated) {
    return new SwingSpread(
        national.orElseGet(() -> estimated.map(SwingSpread::national).orElse(0.0)),
        regional.orElseGet(() -> estimated.map(SwingSpread::regional).orElse(0.0)),
        state.orElseGet(() -> estimated.map(SwingSpread::state).orElse(0.0)),
        state.isPresent() || estimated.isEmpty() ? new TreeMap<>() : estimated.get().states(),
        turnoutDeviation.orElseGet(() -> estimated.map(SwingSpread::turnout).orElse(0.0)));
  }

  /** By how much states have swung beyond their nation, one entry an election. */
  static List<SortedMap<String, Double>> deviations(List<PastSwing> used) {
    return used.stream()
        .<SortedMap<String, Double>>map(
            swing -> {
              SortedMap<String, Double> beyond = new TreeMap<>();
              swing.states().forEach((code, points) -> beyond.put(code, points - swing.national()));
              return beyond;
            })
        .toList();
  }
}
