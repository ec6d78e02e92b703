package org.twocounts.claim.measure;

/**
 * A thing that a measure can be asked for.
 *
 * @param name in packs, under {@code answer}
 * @param unit of the figure, or of the items of a list
 * @param list whether it is a list
 * @param balance between which two sides the figure is the difference
 */
public record Answer(String name, String meaning, Unit unit, boolean list, Balance balance) {
  /** A single figure. */
  public static Answer figure(String name, Unit unit, String meaning) {
    return new Answer(name, meaning, unit, false, Balance.NONE);
  }

  /** A list of names or years. */
  public static Answer items(String name, String meaning) {
    return new Answer(name, meaning, Unit.TEXT, true, Balance.NONE);
  }

  /** The same answer, a difference between two sides. */
  public Answer between(Balance sides) {
    return new Answer(name, meaning, unit, list, sides);
  }

  /** Whether a value is of this answer's kind. */
  boolean fits(Value value) {
    return value instanceof Value.Undefined || list == (value instanceof Value.Items);
  }
}
