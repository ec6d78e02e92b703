package org.twocounts.input;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twocounts.model.Labelled;
import org.twocounts.words.NearestName;
import org.twocounts.words.Quoted;

/**
 * One object of a JSON file, with its line and its context, from which fields are taken by name and
 * type. What is missing, of the wrong type or left over becomes a problem with its place; a
 * placeholder is returned so that reading goes on and finds the rest. The file is long because each
 * type of field has its method, and all share the wording of faults.
 */
public final class JsonObject {
  /** The most votes or people that one figure may state. */
  public static final long MOST = 10_000_000_000L;

  /** The most electors, seats or anything else that is counted in small numbers. */
  public static final int MOST_OF_FEW = 1_000_000;

  /** The last year that a file may state. */
  public static final int LAST_YEAR = 9999;

  private static final int MOST_DECIMALS = 12;
  private static final int MOST_FIELDS = 4000;

  /** Years of four digits, so that no date is further away than a year may be. */
  private static final DateTimeFormatter DAY =
      new DateTimeFormatterBuilder()
          .appendValue(ChronoField.YEAR, 4)
          .appendPattern("-MM-dd")
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  /** The value of a field, empty where it is null, and its line. */
  private record Field(Optional<Object> value, int line) {}

  private final int line;
  private final Problems problems;
  private final Map<String, Field> fields = new LinkedHashMap<>(8);
  private final Set<String> asked = new LinkedHashSet<>(8);
  private final Set<String> faulty = new HashSet<>(0);
  private String context = "";

  /**
   * An object without fields.
   *
   * @param problems takes what is wrong
   */
  public JsonObject(int line, Problems problems) {
    this.line = line;
    this.problems = problems;
  }

  /** Adds a field that stands at a line; null is a fault. */
  void put(String name, Object value, int at) {
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

  /** Says what the object is about, such as {@code 1876, LA}, for messages. */
  public JsonObject about(String what) {
    context = Quoted.bare(what);
    return this;
  }

  public int line() {
    return line;
  }

  /** The line of a field; the object's own where it lacks the field. */
  public int lineOf(String name) {
    Field field = fields.get(name);
    return field == null ? line : field.line();
  }

  /** Reports a fault of the object. */
  public void problem(String message) {
    problem(line, message);
  }

  /** Reports a fault at a field. */
  public void problem(String field, String message) {
    problem(lineOf(field), message);
  }

  private void problem(int at, String message) {
    problems.add(new Problem(at, context, message));
  }

  /** Reports what is wrong with a value; once, however often the value is taken. */
  private void fault(String field, String message) {
    if (faulty.add(field)) {
      problem(field, message);
    }
  }

  public boolean has(String name) {
    return fields.containsKey(name);
  }

  /** The names of its fields, in the order of the file. */
  public List<String> names() {
    return List.copyOf(fields.keySet());
  }

  /** A field of any type; the caller judges it. */
  public Optional<Object> any(String name) {
    asked.add(name);
    Field field = fields.get(name);
    return field == null ? Optional.empty() : field.value();
  }

  public String text(String name) {
    return optionalText(name).orElseGet(() -> missing(name, "text", "?"));
  }

  public Optional<String> optionalText(String name) {
    return typed(name, String.class, "text").map(text -> text.isBlank() ? blank(name) : text);
  }

  /** A text; empty too where it is there with a fault, which is reported. */
  public Optional<String> filledText(String name) {
    return optionalText(name).filter(text -> !faulty.contains(name));
  }

  private String blank(String name) {
    fault(name, Quoted.bare(name) + " is empty; leave the field out instead");
    return "?";
  }

  /** Electors, seats or another small number, up to {@link #MOST_OF_FEW}. */
  public int integer(String name) {
    return (int) whole(name, 0, MOST_OF_FEW);
  }

  /** A year up to {@link #LAST_YEAR}. */
  public int year(String name) {
    return (int) whole(name, 0, LAST_YEAR);
  }

  /** A year up to {@link #LAST_YEAR}. */
  public OptionalInt optionalYear(String name) {
    return optionalInteger(name, 0, LAST_YEAR);
  }

  /** Votes or people, up to {@link #MOST}. */
  public long count(String name) {
    return whole(name, 0, MOST);
  }

  private long whole(String name, long least, long most) {
    return wholeOrEmpty(name, least, most).orElseGet(() -> missing(name, "a whole number", 0L));
  }

  /** Electors, seats or another small number, up to {@link #MOST_OF_FEW}. */
  public OptionalInt optionalInteger(String name) {
    return optionalInteger(name, 0, MOST_OF_FEW);
  }

  /** A whole number within bounds. */
  public OptionalInt optionalInteger(String name, int least, int most) {
    OptionalLong value = wholeOrEmpty(name, least, most);
    return value.isPresent() ? OptionalInt.of((int) value.getAsLong()) : OptionalInt.empty();
  }

  /** Votes or people, up to {@link #MOST}. */
  public OptionalLong optionalCount(String name) {
    return wholeOrEmpty(name, 0, MOST);
  }

  /** A difference of votes, its size up to {@link #MOST}. */
  public long difference(String name) {
    return whole(name, -MOST, MOST);
  }

  /** A difference of votes, its size up to {@link #MOST}. */
  public OptionalLong optionalDifference(String name) {
    return wholeOrEmpty(name, -MOST, MOST);
  }

  private OptionalLong wholeOrEmpty(String name, long least, long most) {
    return typed(name, Long.class, "a whole number").stream()
        .mapToLong(n -> n >= least && n <= most ? n : outside(name, n, least, most, least))
        .findFirst();
  }

  /** A number within bounds, with up to twelve decimals. */
  public BigDecimal decimal(String name, BigDecimal least, BigDecimal most) {
    return optionalDecimal(name, least, most).orElseGet(() -> missing(name, "a number", least));
  }

  /** A number within bounds, with up to twelve decimals. */
  public Optional<BigDecimal> optionalDecimal(String name, BigDecimal least, BigDecimal most) {
    return typed(name, Number.class, "a number")
        .map(n -> n instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(n.longValue()))
        .map(n -> within(name, n, least, most));
  }

  private BigDecimal within(String name, BigDecimal value, BigDecimal least, BigDecimal most) {
    if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
      return outside(name, value, least, most, least);
    }
    return value.scale() > MOST_DECIMALS
        ? wrong(name, value, "a number of at most " + MOST_DECIMALS + " decimals", least)
        : value;
  }

  public boolean flag(String name, boolean otherwise) {
    return optionalFlag(name).orElse(otherwise);
  }

  public Optional<Boolean> optionalFlag(String name) {
    return typed(name, Boolean.class, "true or false");
  }

  public LocalDate date(String name) {
    return optionalDate(name).orElseGet(() -> missing(name, "a date", LocalDate.EPOCH));
  }

  public Optional<LocalDate> optionalDate(String name) {
    return optionalText(name)
        .map(
            text -> {
              try {
                return LocalDate.parse(text, DAY);
              } catch (DateTimeParseException e) {
                return wrong(name, text, "a date like 1876-11-07", LocalDate.EPOCH);
              }
            });
  }

  public <E extends Enum<E> & Labelled> E choice(String name, Class<E> type) {
    return optionalChoice(name, type)
        .orElseGet(
            () ->
                missing(
                    name, "one of " + names(type, Labelled::label), type.getEnumConstants()[0]));
  }

  public <E extends Enum<E> & Labelled> Optional<E> optionalChoice(String name, Class<E> type) {
    return optionalChoice(name, type, Labelled::label);
  }

  /** The choices of an array, each by its label; empty where the field is absent. */
  public <E extends Enum<E> & Labelled> List<E> choices(String name, Class<E> type) {
    return texts(name).stream().map(text -> choiceOf(name, text, type, Labelled::label)).toList();
  }

  /** A choice by another name than its label. */
  public <E extends Enum<E>> Optional<E> optionalChoice(
      String name, Class<E> type, Function<E, String> called) {
    return optionalText(name).map(text -> choiceOf(name, text, type, called));
  }

  private <E extends Enum<E>> E choiceOf(
      String name, String text, Class<E> type, Function<E, String> called) {
    for (E constant : type.getEnumConstants()) {
      if (called.apply(constant).equals(text)) {
        return constant;
      }
    }
    return wrong(name, text, "one of " + names(type, called), type.getEnumConstants()[0]);
  }

  private static <E extends Enum<E>> String names(Class<E> type, Function<E, String> called) {
    return Stream.of(type.getEnumConstants()).map(called).collect(Collectors.joining(", "));
  }

  public JsonObject object(String name) {
    return optionalObject(name)
        .orElseGet(() -> missing(name, "an object", new JsonObject(line, new Problems())));
  }

  /** An object with this one's context. */
  public Optional<JsonObject> optionalObject(String name) {
    return typed(name, JsonObject.class, "an object").map(o -> o.about(context));
  }

  /** The objects of an array, each with this object's context; empty where the field is absent. */
  public List<JsonObject> objects(String name) {
    return items(name, JsonObject.class, "an array of objects").stream()
        .map(o -> o.about(context))
        .toList();
  }

  public List<String> texts(String name) {
    return items(name, String.class, "an array of texts");
  }

  /** The years of an array; empty where the field is absent. */
  public List<Integer> years(String name) {
    return integers(name, 0, LAST_YEAR);
  }

  /** The whole numbers of an array, each within bounds; empty where the field is absent. */
  public List<Integer> integers(String name, int least, int most) {
    List<Integer> integers = new ArrayList<>();
    for (long value : items(name, Long.class, "an array of whole numbers")) {
      boolean within = value >= least && value <= most;
      integers.add((int) (within ? value : outside(name, value, least, most, least)));
    }
    return integers;
  }

  /** The counts of an array, each up to {@link #MOST}; empty where the field is absent. */
  public List<Long> counts(String name) {
    return items(name, Long.class, "an array of whole numbers").stream()
        .map(n -> n >= 0 && n <= MOST ? n : outside(name, n, 0, MOST, 0L))
        .toList();
  }

  /** The items of an array, all of one type; empty where the field is absent. */
  public <T> List<T> items(String name, Class<T> type, String expected) {
    List<T> typed = new ArrayList<>();
    for (Object item : typed(name, List.class, expected).orElse(List.of())) {
      if (type.isInstance(item)) {
        typed.add(type.cast(item));
      } else {
        fault(name, Quoted.bare(name) + " holds " + describe(item) + "; it must be " + expected);
      }
    }
    return typed;
  }

  private <T> Optional<T> typed(String name, Class<T> type, String expected) {
    return any(name)
        .flatMap(
            value ->
                type.isInstance(value)
                    ? Optional.of(type.cast(value))
                    : wrong(name, value, expected, Optional.empty()));
  }

  /** Reports an array of more items than it may have; the same items where it has no more. */
  public <T> List<T> atMost(int most, String name, List<T> items) {
    if (items.size() <= most) {
      return items;
    }
    fault(name, name + " has " + items.size() + " items; at most " + most + " are allowed");
    return List.of();
  }

  /** Reports the fields that nobody asked for: names that the format does not know. */
  public void end() {
    for (String name : fields.keySet()) {
      if (!asked.contains(name) && !problems.isFull()) {
        problem(name, NearestName.unknown("field", name, asked, asked.size()));
      }
    }
  }

  /** Reports a field that is missing, unless it is there with a fault. */
  public <T> T missing(String name, String expected, T placeholder) {
    if (!has(name)) {
      fault(name, name + " is missing; it must be " + expected);
    }
    return placeholder;
  }

  /** Reports a value that is not what it must be. */
  public <T> T wrong(String name, Object value, String expected, T placeholder) {
    fault(name, isNot(name, value, expected));
    return placeholder;
  }

  /** Says that a value is not what it must be. */
  public static String isNot(String name, Object value, String expected) {
    return Quoted.bare(name) + " is " + describe(value) + "; it must be " + expected;
  }

  /** Reports a number that is not within its bounds. */
  public <T> T outside(String name, Number value, Number least, Number most, T placeholder) {
    fault(
        name, Quoted.bare(name) + " is " + describe(value) + ", outside " + least + " to " + most);
    return placeholder;
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
