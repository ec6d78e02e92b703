package org.twocounts.model;

/** How far the record covers the popular vote of the nation. */
public enum PopularVoteCoverage implements Labelled {
  /** Meaningful nationally. */
  NATIONAL("national"),

  /** Some states only: shown on request. */
  PARTIAL("partial"),

  /** Held in some states, but no figures in the record. */
  UNKNOWN("unknown");

  private final String label;

  PopularVoteCoverage(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
