package org.twocounts.rule;

import java.util.Optional;

/**
 * Which numbers of electors a rule can divide.
 *
 * @param most the last of them
 * @param why why none after it, with what would do instead; begins with its punctuation, or empty
 */
public record ElectorLimit(ElectorNumber most, String why) {
  /** Any number. */
  static final ElectorLimit NONE = new ElectorLimit(ElectorNumber.WEIGHT, "");

  /** Only the electors that were appointed. */
  static final ElectorLimit AS_APPOINTED = new ElectorLimit(ElectorNumber.APPOINTED, "");

  /**
   * What is wrong with a number; empty where nothing is.
   *
   * @param label the name of what gives the number, such as {@code population}
   */
  public Optional<String> refusal(ElectorNumber given, String label) {
    return given.compareTo(most) <= 0
        ? Optional.empty()
        : Optional.of(most.limit() + (why.isEmpty() ? ", not " + label : why));
  }
}
