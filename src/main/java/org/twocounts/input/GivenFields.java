package org.twocounts.input;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twocounts.words.NearestName;
import org.twocounts.words.Quoted;

/**
 * The fields of an object of a JSON file, each with its line, and what is wrong with them: one
 * fault a field, however often it is taken, each with its place and the object's context.
 */
abstract class GivenFields {
  private static final int MOST_FIELDS = 4000;

  /** The value of a field, empty where it is null, and its line. */
  private record Field(Optional<Object> value, int line) {}

  private final int line;
  private final Problems problems;
  private final Map<String, Field> fields = new LinkedHashMap<>(8);
  private final Set<String> asked = new LinkedHashSet<>(8);
  private final Set<String> faulty = new HashSet<>(0);
  private String context = "";

  /**
   * No fields.
   *
   * @param problems takes what is wrong
   */
  GivenFields(int line, Problems problems) {
    this.line = line;
    this.problems = problems;
  }

  /** Adds a field that stands at a line; null is a fault. */
  final void put(String name, Object value, int at) {
    if (fields.size() >= MOST_FIELDS) {
      fault("", "an object has more than " + MOST_FIELDS + " fields");
      return;
    }
    if (fields.putIfAbsent(name, new Field(Optional.ofNullable(value), at)) != null) {
      problem(at, "field " + Quoted.of(name) + " stands twice");
    } else if (value == null) {
      problem(at, Quoted.bare(name) + " is null; leave the field out instead");
    }
  }

  final void setContext(String what) {
    context = Quoted.bare(what);
  }

  final String context() {
    return context;
  }

  public final int line() {
    return line;
  }

  /** The line of a field; the object's own where it lacks the field. */
  public final int lineOf(String name) {
    Field field = fields.get(name);
    return field == null ? line : field.line();
  }

  public final boolean has(String name) {
    return fields.containsKey(name);
  }

  /** The names of its fields, in the order of the file. */
  public final List<String> names() {
    return List.copyOf(fields.keySet());
  }

  /** A field of any type; the caller judges it. */
  public final Optional<Object> any(String name) {
    asked.add(name);
    Field field = fields.get(name);
    return field == null ? Optional.empty() : field.value();
  }

  /** A field of one type; empty where it is absent, or of another type, which is reported. */
  final <T> Optional<T> typed(String name, Class<T> type, String expected) {
    return any(name)
        .flatMap(
            value ->
                type.isInstance(value)
                    ? Optional.of(type.cast(value))
                    : wrong(name, value, expected, Optional.empty()));
  }

  /** Reports the fields that nobody asked for: names that the format does not know. */
  public final void end() {
    for (String name : fields.keySet()) {
      if (!asked.contains(name) && !problems.isFull()) {
        problem(name, NearestName.unknown("field", name, asked, asked.size()));
      }
    }
  }

  /** Reports a fault of the object. */
  public final void problem(String message) {
    problem(line, message);
  }

  /** Reports a fault at a field. */
  public final void problem(String field, String message) {
    problem(lineOf(field), message);
  }

  private void problem(int at, String message) {
    problems.add(new Problem(at, context, message));
  }

  /** Reports what is wrong with a value; once, however often the value is taken. */
  final void fault(String field, String message) {
    if (faulty.add(field)) {
      problem(field, message);
    }
  }

  final boolean isFaulty(String field) {
    return faulty.contains(field);
  }

  /** Reports a field that is missing, unless it is there with a fault. */
  public final <T> T missing(String name, String expected, T placeholder) {
    if (!has(name)) {
      fault(name, name + " is missing; it must be " + expected);
    }
    return placeholder;
  }

  /** Reports a value that is not what it must be. */
  public final <T> T wrong(String name, Object value, String expected, T placeholder) {
    fault(name, FieldFault.isNot(name, value, expected));
    return placeholder;
  }

  /** Reports a number that is not within its bounds. */
  public final <T> T outside(String name, Number value, Number least, Number most, T placeholder) {
    fault(name, FieldFault.isOutside(name, value, least, most));
    return placeholder;
  }

  /** Reports an array of more items than it may have; the same items where it has no more. */
  public final <T> List<T> atMost(int most, String name, List<T> items) {
    if (items.size() <= most) {
      return items;
    }
    fault(name, name + " has " + items.size() + " items; at most " + most + " are allowed");
    return List.of();
  }
}
