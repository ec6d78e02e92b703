package org.twocounts.analysis;

/**
 * A measure that this record cannot answer because it lacks an election, a section or a row that
 * another record may have; the message says which.
 */
public final class NotInRecordException extends NotDefinedException {
  private static final long serialVersionUID = 1L;

  public NotInRecordException(String message) {
    super(message);
  }
}
