package org.twocounts.analysis.fewest;

import org.twocounts.model.Labelled;

/** Whether units that neither winner nor rival carried can be flipped to the rival. */
public enum ThirdPartyUnits implements Labelled {
  /** They can. */
  FLIP("flip"),
  /** They stay as they were. */
  KEEP("keep");

  private final String label;

  ThirdPartyUnits(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
