package org.twocounts.classroom;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One answer to choose.
 *
 * @param value by which figures are ordered; empty for words
 * @param misunderstanding what leads to this wrong answer; empty for the right one
 */
public record Option(String text, OptionalDouble value, Optional<String> misunderstanding) {

  /** Whether it is the right one. */
  public boolean isRight() {
    return misunderstanding.isEmpty();
  }
}
