package org.twocounts.input;

import java.util.List;
import org.twocounts.words.Quoted;

/** What is wrong with a field, in the same words wherever a file is read. */
public final class FieldFault {
  private FieldFault() {}

  /** Says that a value is not what it must be. */
  public static String isNot(String name, Object value, String expected) {
    return Quoted.bare(name) + " is " + describe(value) + "; it must be " + expected;
  }

  /** Says that an array holds what is not of its type. */
  static String holds(String name, Object item, String expected) {
    return Quoted.bare(name) + " holds " + describe(item) + "; it must be " + expected;
  }

  /** Says that a number is not within its bounds. */
  static String isOutside(String name, Number value, Number least, Number most) {
    return Quoted.bare(name) + " is " + describe(value) + ", outside " + least + " to " + most;
  }

  /** A value as messages show it. */
  public static String describe(Object value) {
    if (value instanceof String text) {
      return Quoted.of(text);
    }
    if (value instanceof JsonObject) {
      return "an object";
    }
    return value instanceof List ? "an array" : Quoted.bare(String.valueOf(value));
  }
}
