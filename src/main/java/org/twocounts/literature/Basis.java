package org.twocounts.literature;

import org.twocounts.model.Labelled;

/** What a published figure can tell about the record. */
public enum Basis implements Labelled {
  /** Computed by others from data of their own: agreement is evidence. */
  COMPARED("compared"),
  /** The same arithmetic from the same numbers: agreement is no evidence. */
  IDENTITY("identity"),
  /** Printed without a method or data that could be traced. */
  UNVERIFIED("unverified");

  private final String label;

  Basis(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
