package org.twocounts.claim.pack;

import java.util.List;
import java.util.Optional;
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
   * @param outcomes one a reading: whether it holds, empty where the record could not tell. "Could
   *     not tell" is never "no": with such a reading a claim is neither supported nor refuted.
   */
  public static Verdict of(List<Optional<Boolean>> outcomes) {
    boolean holds = outcomes.contains(Optional.of(true));
    boolean fails = outcomes.contains(Optional.of(false));
    if (holds && fails) {
      return DEPENDS_ON_READING;
    }
    if (outcomes.isEmpty() || outcomes.contains(Optional.<Boolean>empty())) {
      return NOT_TESTABLE;
    }
    return holds ? SUPPORTED : REFUTED;
  }

  @Override
  public String label() {
    return name();
  }
}
