package org.twocounts.model;

/** What a figure measures, as far as a standing caveat may touch it. */
public enum CaveatMeasure implements Labelled {
  /** Votes of the people in the nation: totals, shares, leads, and who led. */
  POPULAR_VOTE("popular-vote"),

  /** Votes of the people in single states, as on a map. */
  STATE_VOTES("state-votes"),

  /** Electors appointed, won and counted. */
  ELECTORS("electors"),

  /** Where electors tip and what it takes: tipping point, bias, thresholds, flips. */
  TIPPING("tipping"),

  /** Change between two elections, and margins moved alike everywhere. */
  SWING("swing"),

  /** Populations of the states, and what is measured against them. */
  POPULATION("population"),

  /** Votes cast of those who could have voted. */
  TURNOUT("turnout"),

  /** How states chose electors, and whether they took part. */
  METHODS("methods");

  private final String label;

  CaveatMeasure(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  /**
   * Whether what is said of single states is touched by no other state: no figure of the nation.
   */
  public boolean isOfStates() {
    return this == STATE_VOTES || this == METHODS || this == ELECTORS || this == TURNOUT;
  }
}
