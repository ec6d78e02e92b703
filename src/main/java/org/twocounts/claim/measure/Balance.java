package org.twocounts.claim.measure;

/** Between which two sides a figure is the difference, so that zero is even. */
public enum Balance {
  /** It is no difference between two sides. */
  NONE,

  /** Of the side that the arguments or a query name, less the other: a party's, less another's. */
  NAMED_SIDE,

  /** Positive towards the Democrat, negative towards the Republican. */
  DEMOCRAT_LESS_REPUBLICAN;

  /** Whether zero favours neither side. */
  public boolean isBalance() {
    return this != NONE;
  }
}
