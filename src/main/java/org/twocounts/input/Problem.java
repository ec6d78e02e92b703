package org.twocounts.input;

import org.twocounts.words.Quoted;

/**
 * One thing wrong with an input, and where.
 *
 * @param line counted from 1; 0 where the fault is the whole file's
 * @param about what stands there, such as {@code 1876, LA}; may be empty
 */
public record Problem(int line, String about, String message) {
  public Problem {
    message = Quoted.message(message);
  }

  /** A fault of the whole file. */
  public static Problem of(String message) {
    return new Problem(0, "", message);
  }

  /** Such as {@code line 12: 1876, LA}; empty where the fault is the whole file's. */
  public String place() {
    return line == 0 ? about : "line " + line + (about.isEmpty() ? "" : ": " + about);
  }

  @Override
  public String toString() {
    return place().isEmpty() ? message : place() + ": " + message;
  }
}
