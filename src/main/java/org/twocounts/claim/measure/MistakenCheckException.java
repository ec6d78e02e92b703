package org.twocounts.claim.measure;

import org.twocounts.words.Quoted;

/** A check that no record could answer, such as one of a year without an election. */
public final class MistakenCheckException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message what is wrong and what would be right, in one line
   */
  public MistakenCheckException(String message) {
    super(Quoted.message(message));
  }
}
