package org.twocounts.simulation;

import java.util.Collections;
import org.twocounts.model.Labelled;

/** The models by which elections are drawn. */
public enum ModelKind implements Labelled {
  /** All states swing as the nation does. */
  UNIFORM("uniform"),

  /** The nation swings, and each state on its own. */
  INDEPENDENT("independent"),

  /** The nation swings, its regions, and each state on its own. */
  CORRELATED("correlated"),

  /** The nation swings, and states deviate from it as they did in an election of the past. */
  BOOTSTRAP("bootstrap"),

  /** Every voter of every state tosses a coin. */
  RANDOM_VOTING("random-voting");

  private final String label;

  ModelKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  /** The parts of a spread that the model uses; the others are 0. */
  public SwingSpread of(SwingSpread spread) {
    return switch (this) {
      case CORRELATED, RANDOM_VOTING -> spread;
      case INDEPENDENT ->
          new SwingSpread(spread.national(), 0, spread.state(), spread.states(), spread.turnout());
      case UNIFORM, BOOTSTRAP ->
          new SwingSpread(spread.national(), 0, 0, Collections.emptySortedMap(), spread.turnout());
    };
  }
}
