package org.twocounts.claim.pack;

/**
 * One thing wrong with a pack, and where.
 *
 * @param line counted from 1; 0 where the fault is the whole file's
 */
public record PackProblem(int line, String message) {
  @Override
  public String toString() {
    return line == 0 ? message : "line " + line + ": " + message;
  }
}
