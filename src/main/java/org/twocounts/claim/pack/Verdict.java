package org.twocounts.claim.pack;

import java.util.List;
import org.twocounts.model.Labelled;

/** What the readings of a claim say together. */
public enum Verdict implements Labelled {
  /** Holds on every reading. */
  SUPPORTED,

  /** Holds on some readings and fails on others. */
  DEPENDS_ON_READING,

  /** Holds on no reading. */
  REFUTED,

  /** The record cannot tell. */
  NOT_TESTABLE;

  /**
   * The verdict that follows.
   *
   * @param outcomes one a reading. "Could not tell" is never "no": with such a reading a claim is
   *     neither supported nor refuted. A reading on which two sides are even is one on which the
   *     claim does not hold.
   */
  public static Verdict of(List<ReadingOutcome> outcomes) {
    boolean holds = outcomes.contains(ReadingOutcome.HOLDS);
    boolean doesNot =
        outcomes.contains(ReadingOutcome.FAILS) || outcomes.contains(ReadingOutcome.EVEN);
    if (holds && doesNot) {
      return DEPENDS_ON_READING;
    }
    if (outcomes.isEmpty() || outcomes.contains(ReadingOutcome.UNTOLD)) {
      return NOT_TESTABLE;
    }
    return holds ? SUPPORTED : REFUTED;
  }

  @Override
  public String label() {
    return name();
  }
}
