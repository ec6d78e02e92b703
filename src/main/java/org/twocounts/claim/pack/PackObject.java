package org.twocounts.claim.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * One object of a pack file, from which fields are taken by name and type. What is missing, of the
 * wrong type or left over becomes a problem with its line; a placeholder is returned so that
 * reading goes on and finds the rest.
 */
final class PackObject {
  private static final int FIRST_YEAR = 1789;
  private static final int LAST_YEAR = 2200;
  private static final String PLACEHOLDER = "placeholder";

  private final int line;
  private final PackProblems problems;
  private final Map<String, Object> values = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new LinkedHashMap<>();
  private final Set<String> taken = new LinkedHashSet<>();

  PackObject(int line, PackProblems problems) {
    this.line = line;
    this.problems = problems;
  }

  void put(String name, Object value, int at) {
    if (lines.putIfAbsent(name, at) != null) {
      problems.add(at, "\"" + name + "\" stands twice in one object");
      return;
    }
    values.put(name, value);
  }

  int line() {
    return line;
  }

  /** The line of a field; the object's own where it lacks the field. */
  int lineOf(String name) {
    return lines.getOrDefault(name, line);
  }

  void problem(String field, String message) {
    problems.add(lineOf(field), message);
  }

  /** A field that is read by nobody: a remark of the author. */
  static final String REMARK = "//";

  boolean has(String name) {
    return values.containsKey(name);
  }

  /** The names of its fields but for remarks. */
  List<String> names() {
    return values.keySet().stream().filter(n -> !n.equals(REMARK)).toList();
  }

  String text(String name) {
    return optionalText(name).orElseGet(() -> missing(name, "a text", PLACEHOLDER));
  }

  Optional<String> optionalText(String name) {
    return take(name, String.class, "a text")
        .map(text -> text.isBlank() ? blank(name) : text.strip());
  }

  private String blank(String name) {
    problem(name, name + " is empty; write a text or leave it out");
    return PLACEHOLDER;
  }

  List<String> texts(String name) {
    return items(name, String.class, "a list of texts", PackLimits.ITEMS);
  }

  OptionalInt optionalYear(String name) {
    Optional<Long> year = take(name, Long.class, "a year");
    if (year.isPresent() && (year.get() < FIRST_YEAR || year.get() > LAST_YEAR)) {
      problem(name, name + " is " + year.get() + "; a year is from 1789 to 2200");
      return OptionalInt.empty();
    }
    return year.isPresent() ? OptionalInt.of(year.get().intValue()) : OptionalInt.empty();
  }

  List<Integer> years(String name) {
    List<Integer> years = new ArrayList<>();
    for (Long year : items(name, Long.class, "a list of years", PackLimits.ITEMS)) {
      if (year >= FIRST_YEAR && year <= LAST_YEAR) {
        years.add(year.intValue());
      } else {
        problem(name, name + " holds " + year + "; a year is from 1789 to 2200");
      }
    }
    return years;
  }

  Optional<PackObject> optionalObject(String name) {
    return take(name, PackObject.class, "an object");
  }

  PackObject object(String name) {
    return optionalObject(name)
        .orElseGet(() -> missing(name, "an object", new PackObject(line, new PackProblems())));
  }

  List<PackObject> objects(String name, int most) {
    return items(name, PackObject.class, "a list of objects", most);
  }

  /** A field of any type; the caller judges it. */
  Optional<Object> any(String name) {
    taken.add(name);
    return Optional.ofNullable(values.get(name));
  }

  private <T> List<T> items(String name, Class<T> type, String expected, int most) {
    List<?> items = take(name, List.class, expected).orElse(List.of());
    if (items.size() > most) {
      problem(name, name + " has " + items.size() + " items; at most " + most + " are allowed");
      return List.of();
    }
    List<T> typed = new ArrayList<>();
    for (Object item : items) {
      if (type.isInstance(item)) {
        typed.add(type.cast(item));
      } else {
        problem(name, name + " must be " + expected + ", but holds " + describe(item));
      }
    }
    return typed;
  }

  private <T> Optional<T> take(String name, Class<T> type, String expected) {
    Object value = any(name).orElse(null);
    if (value != null && !type.isInstance(value)) {
      problem(name, name + " must be " + expected + ", not " + describe(value));
      return Optional.empty();
    }
    return Optional.ofNullable(value).map(type::cast);
  }

  private <T> T missing(String name, String expected, T placeholder) {
    if (!has(name)) {
      problems.add(line, name + " is missing; it must be " + expected);
    }
    return placeholder;
  }

  /** Reports the fields that nobody took. */
  void end() {
    for (String name : values.keySet()) {
      if (!taken.contains(name) && !name.equals(REMARK)) {
        problem(name, "\"" + name + "\" is not known here; " + known());
      }
    }
  }

  private String known() {
    return taken.isEmpty() ? "nothing is" : "known: " + String.join(", ", taken);
  }

  static String describe(Object value) {
    if (value instanceof String text) {
      return '"' + (text.length() > 40 ? text.substring(0, 40) + "…" : text) + '"';
    }
    if (value instanceof PackObject) {
      return "an object";
    }
    return value instanceof List ? "a list" : String.valueOf(value);
  }
}
