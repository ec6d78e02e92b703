package org.twocounts.cli.session;

import org.twocounts.words.Quoted;

/** A command used wrongly; the message is one line that says what would be right. */
public final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UsageException(String message) {
    super(Quoted.message(message));
  }
}
