package org.twocounts.data;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.Labelled;

/**
 * One object of a data file, with its line and its context, from which fields are taken by name and
 * type. What is missing, of the wrong type or left over becomes a problem with its place; a
 * placeholder is returned so that reading goes on and finds the rest.
 */
final class JsonObject {
  private final int line;
  private final Problems problems;
  private final List<String> names = new ArrayList<>(8);
  private final List<Object> values = new ArrayList<>(8);
  private long taken;
  private String context = "";

  JsonObject(int line, Problems problems) {
    this.line = line;
    this.problems = problems;
  }

  void put(String name, Object value) {
    if (names.contains(name)) {
      problem("field \"" + name + "\" stands twice");
    } else {
      names.add(name);
      values.add(value);
    }
  }

  /** Says what the object is about, such as {@code 1876, LA}, for messages. */
  JsonObject about(String what) {
    context = what;
    return this;
  }

  String place() {
    return context.isEmpty() ? "line " + line : "line " + line + ": " + context;
  }

  void problem(String message) {
    problems.add(place(), message);
  }

  boolean has(String name) {
    return names.contains(name);
  }

  String text(String name) {
    return optionalText(name).orElseGet(() -> missing(name, "text", ""));
  }

  Optional<String> optionalText(String name) {
    Object value = take(name);
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof String text) {
      if (!text.isBlank()) {
        return Optional.of(text);
      }
      problem(name + " is empty; leave the field out instead");
      return Optional.of("?");
    }
    return Optional.of(wrong(name, value, "text", "?"));
  }

  int integer(String name) {
    return (int) whole(name, Integer.MAX_VALUE);
  }

  long count(String name) {
    return whole(name, ReadLimits.FIGURE);
  }

  private long whole(String name, long most) {
    return has(name) ? wholeOrEmpty(name, 0, most).orElse(0) : missing(name, "a whole number", 0L);
  }

  OptionalInt optionalInteger(String name) {
    OptionalLong value = wholeOrEmpty(name, 0, Integer.MAX_VALUE);
    return value.isPresent() ? OptionalInt.of((int) value.getAsLong()) : OptionalInt.empty();
  }

  OptionalLong optionalCount(String name) {
    return wholeOrEmpty(name, 0, ReadLimits.FIGURE);
  }

  long difference(String name) {
    return has(name) ? optionalDifference(name).orElse(0) : missing(name, "a whole number", 0L);
  }

  OptionalLong optionalDifference(String name) {
    return wholeOrEmpty(name, -ReadLimits.FIGURE, ReadLimits.FIGURE);
  }

  private OptionalLong wholeOrEmpty(String name, long least, long most) {
    Object value = take(name);
    if (value == null) {
      return OptionalLong.empty();
    }
    if (value instanceof Long number) {
      if (number >= least && number <= most) {
        return OptionalLong.of(number);
      }
      problem(name + " is " + number + ", outside " + least + " to " + most);
      return OptionalLong.of(0);
    }
    return OptionalLong.of(wrong(name, value, "a whole number", 0L));
  }

  BigDecimal decimal(String name) {
    Object value = take(name);
    if (value instanceof Long number) {
      return BigDecimal.valueOf(number);
    }
    if (value instanceof BigDecimal number) {
      return number;
    }
    return value == null
        ? missing(name, "a number", BigDecimal.ZERO)
        : wrong(name, value, "a number", BigDecimal.ZERO);
  }

  boolean flag(String name, boolean otherwise) {
    return optionalFlag(name).orElse(otherwise);
  }

  Optional<Boolean> optionalFlag(String name) {
    Object value = take(name);
    if (value == null) {
      return Optional.empty();
    }
    return Optional.of(
        value instanceof Boolean flag ? flag : wrong(name, value, "true or false", false));
  }

  LocalDate date(String name) {
    return optionalDate(name).orElseGet(() -> missing(name, "a date", LocalDate.EPOCH));
  }

  Optional<LocalDate> optionalDate(String name) {
    return optionalText(name)
        .map(
            text -> {
              try {
                return LocalDate.parse(text);
              } catch (DateTimeParseException e) {
                return wrong(name, text, "a date like 1876-11-07", LocalDate.EPOCH);
              }
            });
  }

  <E extends Enum<E> & Labelled> E choice(String name, Class<E> type) {
    return optionalChoice(name, type)
        .orElseGet(() -> missing(name, "one of " + labels(type), type.getEnumConstants()[0]));
  }

  <E extends Enum<E> & Labelled> Optional<E> optionalChoice(String name, Class<E> type) {
    return optionalText(name).map(text -> choiceOf(name, text, type));
  }

  /** The choices of an array, each by its label; empty where the field is absent. */
  <E extends Enum<E> & Labelled> List<E> choices(String name, Class<E> type) {
    return texts(name).stream().map(text -> choiceOf(name, text, type)).toList();
  }

  private <E extends Enum<E> & Labelled> E choiceOf(String name, String text, Class<E> type) {
    for (E constant : type.getEnumConstants()) {
      if (constant.label().equals(text)) {
        return constant;
      }
    }
    return wrong(name, text, "one of " + labels(type), type.getEnumConstants()[0]);
  }

  private static <E extends Enum<E> & Labelled> String labels(Class<E> type) {
    List<String> labels = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      labels.add(constant.label());
    }
    return String.join(", ", labels);
  }

  JsonObject object(String name) {
    Object value = take(name);
    if (value instanceof JsonObject object) {
      return object.about(context);
    }
    JsonObject nothing = new JsonObject(line, new Problems());
    return value == null
        ? missing(name, "an object", nothing)
        : wrong(name, value, "an object", nothing);
  }

  /** The objects of an array, each with this object's context; empty where the field is absent. */
  List<JsonObject> objects(String name) {
    return list(name, JsonObject.class, "an array of objects").stream()
        .map(o -> o.about(context))
        .toList();
  }

  /** The candidates' rows of an array; empty where the field is absent. */
  List<CandidateResult> results() {
    return list("results", ResultRow.class, "an array of objects").stream()
        .map(row -> row.toResult(this))
        .toList();
  }

  List<String> texts(String name) {
    return list(name, String.class, "an array of texts");
  }

  List<Integer> integers(String name) {
    List<Integer> values = new ArrayList<>();
    for (long value : counts(name)) {
      values.add(
          value == (int) value && value >= 0
              ? (int) value
              : wrong(name, value, "an array of whole numbers up to " + Integer.MAX_VALUE, 0));
    }
    return values;
  }

  List<Long> counts(String name) {
    return list(name, Long.class, "an array of whole numbers");
  }

  private <T> List<T> list(String name, Class<T> type, String expected) {
    Object value = take(name);
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof List<?> items)) {
      return wrong(name, value, expected, List.of());
    }
    List<T> typed = new ArrayList<>(items.size());
    for (Object item : items) {
      if (type.isInstance(item)) {
        typed.add(type.cast(item));
      } else {
        wrong(name, item, expected, null);
      }
    }
    return typed;
  }

  /** Reports the fields that nobody took: a name that the format does not know. */
  void end() {
    for (int i = 0; i < names.size(); i++) {
      if ((taken & (1L << Math.min(i, 63))) == 0) {
        problem("unknown field \"" + names.get(i) + "\"");
      }
    }
  }

  private Object take(String name) {
    int at = names.indexOf(name);
    if (at < 0) {
      return null;
    }
    taken |= 1L << Math.min(at, 63);
    return values.get(at);
  }

  private <T> T missing(String name, String expected, T placeholder) {
    problem(name + " is missing; it must be " + expected);
    return placeholder;
  }

  private <T> T wrong(String name, Object value, String expected, T placeholder) {
    problem(name + " is " + describe(value) + "; it must be " + expected);
    return placeholder;
  }

  static String describe(Object value) {
    if (value instanceof String text) {
      return '"' + (text.length() > 40 ? text.substring(0, 40) + "…" : text) + '"';
    }
    if (value instanceof JsonObject) {
      return "an object";
    }
    return value instanceof List ? "an array" : String.valueOf(value);
  }
}
