package org.twocounts.simulation;

import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;

/**
 * How an election is drawn: what is random about it, and how much.
 *
 * @param meanSwing of the nation, percentage points to the positive candidate: 0 leaves the
 *     election where it was
 * @param tails degrees of freedom of Student's t, more than 2, which the swings of an election
 *     follow together instead of the normal distribution; standard deviations stay
 * @param pastDeviations for {@link ModelKind#BOOTSTRAP}: by how much states have swung beyond their
 *     nation, one entry an election; states without are 0. Empty for the others
 */
public record SwingModel(
    ModelKind kind,
    SwingSpread spread,
    double meanSwing,
    OptionalDouble tails,
    Turnout turnout,
    List<SortedMap<String, Double>> pastDeviations) {

  /** Whether states keep their parts of the nation's votes. */
  public enum Turnout {
    HELD,
    DRAWN
  }

  public SwingModel {
    pastDeviations = List.copyOf(pastDeviations);
    if (tails.isPresent() && !(tails.getAsDouble() > 2)) {
      throw new IllegalArgumentException("tails " + tails.getAsDouble() + ": expected over 2");
    }
    if ((kind == ModelKind.BOOTSTRAP) == pastDeviations.isEmpty()) {
      throw new IllegalArgumentException(kind + " with " + pastDeviations.size() + " past swings");
    }
  }

  /** A model of normal swings around an election's own result, with turnout held. */
  static SwingModel normal(ModelKind kind, SwingSpread spread) {
    return new SwingModel(
        kind, kind.of(spread), 0, OptionalDouble.empty(), Turnout.HELD, List.of());
  }
}
