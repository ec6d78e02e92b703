package org.twocounts.data.validation;

/**
 * A fact, or a relation between facts, that breaks a rule.
 *
 * @param rule id of the {@link Rule}
 * @param message what is wrong and what would be right, without the place
 */
public record Violation(String rule, Place place, String message) {

  /** Such as {@code 1824, NY: candidates' electoral votes sum to 36, not 35 (electoral-votes)}. */
  @Override
  public String toString() {
    String where = place.toString();
    return (where.isEmpty() ? "" : where + ": ") + message + " (" + rule + ")";
  }
}
