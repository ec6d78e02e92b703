package org.twocounts.claim.literature;

import org.twocounts.model.Labelled;

/** How a published result stands to ours. */
public enum Agreement implements Labelled {
  /** Within the tolerance. */
  AGREES("agrees"),
  /** Another, as was known beforehand. */
  EXPECTED("differs-as-expected"),
  /** Another, and theirs comes out under their convention. */
  EXPLAINED("differs-explained"),
  /** Another, and nobody knows why. */
  DIFFERS("differs"),
  /** Not computed by this version. */
  NOT_COMPUTED("not-computed");

  private final String label;

  Agreement(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
