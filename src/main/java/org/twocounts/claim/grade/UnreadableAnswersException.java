package org.twocounts.claim.grade;

/** A file that holds no answers; the message is one line and says where and what. */
public final class UnreadableAnswersException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnreadableAnswersException(String message) {
    super(message);
  }
}
