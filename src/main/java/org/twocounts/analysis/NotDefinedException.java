package org.twocounts.analysis;

import org.twocounts.words.Quoted;

/** A measure or choice that does not exist for the election asked about; the message says why. */
public class NotDefinedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NotDefinedException(String message) {
    super(Quoted.message(message));
  }
}
