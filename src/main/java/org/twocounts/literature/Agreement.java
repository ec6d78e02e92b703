package org.twocounts.literature;

import org.twocounts.model.Labelled;

/** How a published result stands to ours. */
public enum Agreement implements Labelled {
  /** Within the tolerance of its table. */
  AGREES("agrees", "within tolerance", "within tolerance"),
  /** Another, and theirs comes out when it is computed from what they used. */
  EXPLAINED("explained", "explained by a computation", "explained by a computation"),
  /** Another, and nothing that was tried gives theirs. */
  NOT_EXPLAINED("not-explained", "not explained", "not explained"),
  /** The published figure itself could not be traced to its method. */
  UNVERIFIED("unverified", "unverified", "unverified"),
  /** True by the same arithmetic from the same numbers: it says nothing about the record. */
  IDENTITY("identity", "identity (not counted)", "identities (not counted)"),
  /** The record lacks what it, or the trial of a cause, needs. */
  NOT_COMPUTED("not-computed", "not computed from this record", "not computed from this record");

  private final String label;
  private final String one;
  private final String many;

  Agreement(String label, String one, String many) {
    this.label = label;
    this.one = one;
    this.many = many;
  }

  @Override
  public String label() {
    return label;
  }

  /** So many of them, in words. */
  public String counted(long count) {
    return count + " " + (count == 1 ? one : many);
  }
}
