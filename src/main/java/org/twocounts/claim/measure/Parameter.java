package org.twocounts.claim.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.twocounts.model.ElectionCalendar;
import org.twocounts.model.Labelled;
import org.twocounts.model.NameBearer;

/**
 * An argument that a measure takes.
 *
 * @param form what it may be, in words
 * @param required whether a check must state it
 * @param otherwise what is meant where a check does not state it; empty for "nothing"
 * @param bearer what its texts name, by any of its names; empty where they name nothing
 */
public record Parameter<T>(
    String name,
    String form,
    String meaning,
    boolean required,
    Optional<T> otherwise,
    Optional<NameBearer> bearer,
    Function<Object, Optional<T>> reader) {

  /** The last year that a pack may name: no end. */
  public static final int LAST_YEAR = 2200;

  private static final int MOST_ITEMS = 60;

  /** A year of an election. */
  public static Parameter<Integer> year(String name, String meaning) {
    return whole(name, meaning, ElectionCalendar.FIRST, LAST_YEAR, "a year from 1789 to 2200");
  }

  /** A whole number between bounds. */
  public static Parameter<Integer> whole(String name, String meaning, int least, int most) {
    return whole(name, meaning, least, most, "a whole number from " + least + " to " + most);
  }

  private static Parameter<Integer> whole(
      String name, String meaning, int least, int most, String form) {
    return required(
        name,
        form,
        meaning,
        given ->
            given instanceof Long number && number >= least && number <= most
                ? Optional.of(number.intValue())
                : Optional.empty());
  }

  /** A name. */
  public static Parameter<String> text(String name, String meaning) {
    return required(name, "a text", meaning, Parameter::asText);
  }

  /** Names. */
  public static Parameter<List<String>> texts(String name, String meaning) {
    return required(name, "a list of 1 to " + MOST_ITEMS + " texts", meaning, Parameter::asTexts);
  }

  /** Years. */
  public static Parameter<List<Integer>> years(String name, String meaning) {
    Parameter<Integer> each = year(name, meaning);
    return required(
        name,
        "a list of years from 1789 to 2200",
        meaning,
        given -> given instanceof List<?> items ? all(items, each.reader) : Optional.empty());
  }

  /** Yes or no; no where it is not stated. */
  public static Parameter<Boolean> flag(String name, String meaning) {
    return required(
            name,
            "true or false",
            meaning,
            given -> given instanceof Boolean flag ? Optional.of(flag) : Optional.<Boolean>empty())
        .orElse(false);
  }

  /** A number of percentage points or per cent, fractions allowed. */
  public static Parameter<Double> points(String name, String meaning) {
    return required(
        name,
        "a number from 0 to 100",
        meaning,
        given ->
            given instanceof Number number
                    && number.doubleValue() >= 0
                    && number.doubleValue() <= 100
                ? Optional.of(number.doubleValue())
                : Optional.empty());
  }

  /** One of the labels of an enum. */
  public static <E extends Enum<E> & Labelled> Parameter<E> choice(
      String name, String meaning, Class<E> type) {
    List<E> choices = Arrays.asList(type.getEnumConstants());
    return required(
        name,
        "one of " + String.join(", ", choices.stream().map(Labelled::label).toList()),
        meaning,
        given -> choices.stream().filter(c -> c.label().equals(given)).findFirst());
  }

  private static <T> Parameter<T> required(
      String name, String form, String meaning, Function<Object, Optional<T>> reader) {
    return new Parameter<>(name, form, meaning, true, Optional.empty(), Optional.empty(), reader);
  }

  /** The same parameter with a value that is meant where none is stated. */
  public Parameter<T> orElse(T value) {
    return new Parameter<>(name, form, meaning, false, Optional.of(value), bearer, reader);
  }

  /** The same parameter, which a check may leave out. */
  public Parameter<T> optional() {
    return new Parameter<>(name, form, meaning, false, Optional.empty(), bearer, reader);
  }

  /** The same parameter, whose texts name states, parties or candidates by any of their names. */
  public Parameter<T> naming(NameBearer named) {
    return new Parameter<>(name, form, meaning, required, otherwise, Optional.of(named), reader);
  }

  /** What is meant where a check does not state it, as a pack would write it. */
  public Optional<String> otherwiseInWords() {
    return otherwise.map(
        value -> value instanceof Labelled labelled ? labelled.label() : String.valueOf(value));
  }

  private static Optional<String> asText(Object given) {
    return given instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
  }

  private static Optional<List<String>> asTexts(Object given) {
    return given instanceof List<?> items ? all(items, Parameter::asText) : Optional.empty();
  }

  private static <T> Optional<List<T>> all(List<?> items, Function<Object, Optional<T>> reader) {
    if (items.isEmpty() || items.size() > MOST_ITEMS) {
      return Optional.empty();
    }
    List<T> read = new ArrayList<>();
    for (Object item : items) {
      Optional<T> one = reader.apply(item);
      if (one.isEmpty()) {
        return Optional.empty();
      }
      read.add(one.get());
    }
    return Optional.of(List.copyOf(read));
  }
}
