package org.twocounts.output;

/** Work that was not done by its {@link Deadline}; the message says so in one line. */
public final class OverdueException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OverdueException(String message) {
    super(message);
  }
}
