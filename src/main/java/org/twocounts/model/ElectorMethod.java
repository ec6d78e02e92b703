package org.twocounts.model;

/** How a state chose its electors: a fact, not a counterfactual rule. */
public enum ElectorMethod implements Labelled {
  /** The legislature chose them. */
  LEGISLATURE("legislature"),

  /** Statewide, the leading slate takes all. */
  GENERAL_TICKET("general-ticket"),

  /** By districts; Maine since 1972 and Nebraska since 1992: two at large, one a district. */
  DISTRICT("district"),

  /** Part by legislature, part by the people. */
  MIXED("mixed"),

  /** Legislature or council picked from a popular vote. */
  STATE_SELECTED("state-selected"),

  /** The state took no part. */
  NONE("none");

  private final String label;

  ElectorMethod(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
