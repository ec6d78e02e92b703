package org.twocounts.model;

/** Whether a candidate has a popular vote in a unit, and if not, why. */
public enum PopularStatus implements Labelled {
  /** Votes were counted. */
  COUNTED("counted"),

  /** Electors chosen without a popular vote. */
  LEGISLATURE("legislature"),

  /** No votes for this person: not on the ballot, faithless, scattered. */
  NONE("none"),

  /** A popular vote was held; the record has no figure. */
  UNKNOWN("unknown");

  private final String label;

  PopularStatus(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
