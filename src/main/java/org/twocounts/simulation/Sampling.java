package org.twocounts.simulation;

import org.twocounts.model.Labelled;

/** How probabilities are found. */
public enum Sampling implements Labelled {
  /** Without drawing anything. */
  EXACT("exact"),

  /** State maps are drawn, and the national swing is integrated over each. */
  SWEPT("swept"),

  /** Elections are drawn whole, and counted. */
  PLAIN("plain");

  private final String label;

  Sampling(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
