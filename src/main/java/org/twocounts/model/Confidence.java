package org.twocounts.model;

/** How well a figure is attested. */
public enum Confidence implements Labelled {
  /** Two independent lineages agree. */
  CONFIRMED("confirmed"),

  /** An official source alone. */
  OFFICIAL("official"),

  /** Lineages differ; all values are kept. */
  DISPUTED("disputed"),

  /** One lineage only. */
  SINGLE("single"),

  /** A remainder: total less the named. */
  DERIVED("derived");

  private final String label;

  Confidence(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
