package org.twocounts.model;

/** Which figure of a unit or candidate sources dispute. */
public enum DisputedField implements Labelled {
  /** Votes of a candidate. */
  POPULAR_VOTES("popularVotes"),

  /** Votes for all candidates of a unit. */
  TOTAL_POPULAR_VOTES("totalPopularVotes"),

  /** Electoral votes of a candidate. */
  ELECTORAL_VOTES("electoralVotes"),

  /** Electors of a state. */
  ELECTORS_ALLOTTED("electorsAllotted"),

  /** For whom the votes were. */
  LABEL("label");

  private final String label;

  DisputedField(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
