package org.twocounts.input;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twocounts.model.Labelled;
import org.twocounts.words.Quoted;

/**
 * One object of a JSON file, with its line and its context, from which fields are taken by name and
 * type. What is missing, of the wrong type or left over becomes a problem with its place; a
 * placeholder is returned so that reading goes on and finds the rest.
 */
public final class JsonObject extends GivenFields {
  /** The most votes or people that one figure may state. */
  public static final long MOST = 10_000_000_000L;

  /** The most electors, seats or anything else that is counted in small numbers. */
  public static final int MOST_OF_FEW = 1_000_000;

  /** The last year that a file may state. */
  public static final int LAST_YEAR = 9999;

  private static final int MOST_DECIMALS = 12;

  /** Years of four digits, so that no date is further away than a year may be. */
  private static final DateTimeFormatter DAY =
      new DateTimeFormatterBuilder()
          .appendValue(ChronoField.YEAR, 4)
          .appendPattern("-MM-dd")
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  /**
   * An object without fields.
   *
   * @param problems takes what is wrong
   */
  public JsonObject(int line, Problems problems) {
    super(line, problems);
  }

  /** Says what the object is about, such as {@code 1876, LA}, for messages. */
  public JsonObject about(String what) {
    setContext(what);
    return this;
  }

  public String text(String name) {
    return optionalText(name).orElseGet(() -> missing(name, "text", "?"));
  }

  public Optional<String> optionalText(String name) {
    return typed(name, String.class, "text").map(text -> text.isBlank() ? blank(name) : text);
  }

  /** A text; empty too where it is there with a fault, which is reported. */
  public Optional<String> filledText(String name) {
    return optionalText(name).filter(text -> !isFaulty(name));
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
        .orElseGet(() -> missing(name, "an object", new JsonObject(line(), new Problems())));
  }

  /** An object with this one's context. */
  public Optional<JsonObject> optionalObject(String name) {
    return typed(name, JsonObject.class, "an object").map(o -> o.about(context()));
  }

  /** The objects of an array, each with this object's context; empty where the field is absent. */
  public List<JsonObject> objects(String name) {
    return items(name, JsonObject.class, "an array of objects").stream()
        .map(o -> o.about(context()))
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
        fault(name, FieldFault.holds(name, item, expected));
      }
    }
    return typed;
  }
}
