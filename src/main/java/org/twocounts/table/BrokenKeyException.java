package org.twocounts.table;

import org.twocounts.words.Quoted;

/** Facts that make no tidy table: a row lacks what every row has, or is there twice. */
public final class BrokenKeyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BrokenKeyException(String message) {
    super(Quoted.message(message));
  }
}
