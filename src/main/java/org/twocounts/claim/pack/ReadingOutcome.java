package org.twocounts.claim.pack;

import java.util.Optional;
import org.twocounts.model.Labelled;

/** What became of one reading of a claim. */
public enum ReadingOutcome implements Labelled {
  /** The claim holds so read. */
  HOLDS("holds"),

  /** Two sides are compared and neither is ahead: no failure of either. */
  EVEN("even"),

  /** The claim fails so read. */
  FAILS("fails"),

  /** The record cannot tell. */
  UNTOLD("untold");

  private final String label;

  ReadingOutcome(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  /** Whether the claim holds; empty where neither side is ahead or the record cannot tell. */
  public Optional<Boolean> holds() {
    return switch (this) {
      case HOLDS -> Optional.of(true);
      case FAILS -> Optional.of(false);
      case EVEN, UNTOLD -> Optional.empty();
    };
  }
}
