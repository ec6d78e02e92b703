package org.twocounts.analysis.fewest;

import org.twocounts.model.Labelled;

/** In whose number the least winning share is measured. */
public enum Electorate implements Labelled {
  /** Votes cast for President. */
  VOTES("votes"),
  /** The people of each state by the census in force. */
  POPULATION("population");

  private final String label;

  Electorate(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
