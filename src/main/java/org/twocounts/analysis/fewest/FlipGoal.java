package org.twocounts.analysis.fewest;

import org.twocounts.model.Labelled;

/** What changed votes are to bring about. */
public enum FlipGoal implements Labelled {
  /** The rival reaches a majority of the electors. */
  ELECT("elect"),
  /** The winner loses the majority, to whomever. */
  DENY("deny");

  private final String label;

  FlipGoal(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
