package org.twocounts.model;

/** Who chose the President. */
public enum DecidedBy implements Labelled {
  /** A majority of the electors appointed. */
  ELECTORAL_COLLEGE("electoral-college"),

  /** The House of Representatives, one vote a state. */
  HOUSE("house");

  private final String label;

  DecidedBy(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
