package org.twocounts.model;

/** The office an elector voted for. */
public enum Office implements Labelled {
  /** President. */
  PRESIDENT("president"),

  /** Vice President. */
  VICE_PRESIDENT("vice-president"),

  /** 1789-1800: either of the two votes. */
  UNDIFFERENTIATED("undifferentiated");

  private final String label;

  Office(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
