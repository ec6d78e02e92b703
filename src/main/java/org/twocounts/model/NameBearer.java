package org.twocounts.model;

/** Who or what has another name. */
public enum NameBearer implements Labelled {
  STATE("state"),
  PARTY("party"),
  CANDIDATE("candidate");

  private final String label;

  NameBearer(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
