package org.twocounts.claim.fair;

import org.twocounts.model.Labelled;

/** What a note on the fairness of a claim is about. */
public enum FairnessKind implements Labelled {
  /** What becomes of the claim with the parties exchanged. */
  MIRROR("mirror", false),

  /** Two sides that are compared are even. */
  TIE("tie", false),

  /** Another first or last election gives another answer. */
  PERIOD("period", false),

  /** Why other periods, or the mirror, could not be tried. */
  UNTRIED("untried", false),

  /** A claim and its mirror have answers that the same figures cannot give. */
  UNEXPLAINED_MIRROR("unexplained-mirror", true),

  /** A reading begins with an election that neither it nor the statement names. */
  SILENT_START("silent-start", true),

  /** A reading ends before the latest election, and neither it nor the statement says when. */
  SILENT_END("silent-end", true),

  /** Two claims say the same of different elections or persons, and are not asked the same. */
  ASYMMETRY("asymmetry", true),

  /** One statement has two verdicts. */
  TWO_VERDICTS("two-verdicts", true);

  private final String label;
  private final boolean fault;

  FairnessKind(String label, boolean fault) {
    this.label = label;
    this.fault = fault;
  }

  @Override
  public String label() {
    return label;
  }

  /** Whether it is to be mended, rather than to be known. */
  public boolean isFault() {
    return fault;
  }
}
