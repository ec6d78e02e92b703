package org.twocounts.table;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.twocounts.model.Labelled;
import org.twocounts.table.ColumnDefinition.Constraints;

/**
 * A column and where its value comes from in a row.
 *
 * @param value the cell: a {@link String}, {@link Long}, {@link Double} or {@link Boolean} as the
 *     type says; empty for missing
 */
public record Column<R>(ColumnDefinition definition, Function<R, Optional<?>> value) {

  /** Between the parts of a cell that lists several, such as the ids of sources. */
  public static final String SEPARATOR = "; ";

  /** Words that are always there. */
  public static <R> Column<R> text(String name, String meaning, Function<R, String> value) {
    return of(name, ColumnType.TEXT, meaning, (R row) -> Optional.of(value.apply(row))).required();
  }

  /** Words that may be missing. */
  public static <R> Column<R> optionalText(
      String name, String meaning, Function<R, Optional<String>> value) {
    return of(name, ColumnType.TEXT, meaning, value::apply);
  }

  /** Several words in one cell, {@link #SEPARATOR} between them; missing where there are none. */
  public static <R> Column<R> texts(String name, String meaning, Function<R, List<String>> value) {
    return of(
        name,
        ColumnType.TEXT,
        meaning,
        row ->
            Optional.of(value.apply(row))
                .filter(list -> !list.isEmpty())
                .map(list -> String.join(SEPARATOR, list)));
  }

  /** One of the labels of an enumeration. */
  public static <R, E extends Enum<E> & Labelled> Column<R> label(
      String name, String meaning, Class<E> type, Function<R, E> value) {
    return optionalLabel(name, meaning, type, (R row) -> Optional.of(value.apply(row))).required();
  }

  /** One of the labels of an enumeration, or missing. */
  public static <R, E extends Enum<E> & Labelled> Column<R> optionalLabel(
      String name, String meaning, Class<E> type, Function<R, Optional<E>> value) {
    List<String> labels = Arrays.stream(type.getEnumConstants()).map(Labelled::label).toList();
    return Column.<R>of(
            name, ColumnType.TEXT, meaning, row -> value.apply(row).map(Labelled::label))
        .constrained(Constraints.NONE.oneOf(labels));
  }

  /** Yes or no. */
  public static <R> Column<R> flag(String name, String meaning, Predicate<R> value) {
    return of(name, ColumnType.BOOLEAN, meaning, (R row) -> Optional.of(value.test(row)))
        .required();
  }

  /** Yes, no or unknown. */
  public static <R> Column<R> optionalFlag(
      String name, String meaning, Function<R, Optional<Boolean>> value) {
    return of(name, ColumnType.BOOLEAN, meaning, value::apply);
  }

  /** A year. */
  public static <R> Column<R> year(String name, String meaning, ToIntFunction<R> value) {
    return of(
            name, ColumnType.INTEGER, meaning, (R row) -> Optional.of((long) value.applyAsInt(row)))
        .required();
  }

  /** A year that may be missing. */
  public static <R> Column<R> optionalYear(
      String name, String meaning, Function<R, OptionalInt> value) {
    return of(name, ColumnType.INTEGER, meaning, row -> boxed(value.apply(row)));
  }

  /** Votes, electors, seats: never negative. */
  public static <R> Column<R> count(
      String name, String unit, String meaning, ToLongFunction<R> value) {
    return optionalCount(name, unit, meaning, (R row) -> OptionalLong.of(value.applyAsLong(row)))
        .required();
  }

  /** Votes, electors, seats that may be missing: never negative, and missing is not 0. */
  public static <R> Column<R> optionalCount(
      String name, String unit, String meaning, Function<R, OptionalLong> value) {
    return optionalSigned(name, unit, meaning, value).constrained(Constraints.NONE.atLeast(0));
  }

  /** A difference in whole numbers. */
  public static <R> Column<R> signed(
      String name, String unit, String meaning, ToLongFunction<R> value) {
    return optionalSigned(name, unit, meaning, (R row) -> OptionalLong.of(value.applyAsLong(row)))
        .required();
  }

  /** A difference in whole numbers, which may be missing. */
  public static <R> Column<R> optionalSigned(
      String name, String unit, String meaning, Function<R, OptionalLong> value) {
    return of(name, ColumnType.INTEGER, meaning, (R row) -> boxed(value.apply(row))).in(unit);
  }

  /** A share of 0 to 100 percent. */
  public static <R> Column<R> percent(String name, String meaning, ToDoubleFunction<R> value) {
    return optionalPercent(name, meaning, (R row) -> OptionalDouble.of(value.applyAsDouble(row)))
        .required();
  }

  /** A share of 0 to 100 percent, which may be missing. */
  public static <R> Column<R> optionalPercent(
      String name, String meaning, Function<R, OptionalDouble> value) {
    return optionalNumber(name, "percent", meaning, value).constrained(Constraints.NONE.atLeast(0));
  }

  /** A difference in percentage points. */
  public static <R> Column<R> points(String name, String meaning, ToDoubleFunction<R> value) {
    return optionalPoints(name, meaning, (R row) -> OptionalDouble.of(value.applyAsDouble(row)))
        .required();
  }

  /** A difference in percentage points, which may be missing. */
  public static <R> Column<R> optionalPoints(
      String name, String meaning, Function<R, OptionalDouble> value) {
    return optionalNumber(name, "percentage points", meaning, value);
  }

  private static <R> Column<R> optionalNumber(
      String name, String unit, String meaning, Function<R, OptionalDouble> value) {
    return of(
            name,
            ColumnType.NUMBER,
            meaning,
            (R row) -> {
              OptionalDouble number = value.apply(row);
              return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
            })
        .in(unit);
  }

  /** A day. */
  public static <R> Column<R> date(String name, String meaning, Function<R, LocalDate> value) {
    return of(name, ColumnType.DATE, meaning, (R row) -> Optional.of(value.apply(row).toString()))
        .required();
  }

  /** A day that may be missing. */
  public static <R> Column<R> optionalDate(
      String name, String meaning, Function<R, Optional<LocalDate>> value) {
    return of(name, ColumnType.DATE, meaning, row -> value.apply(row).map(LocalDate::toString));
  }

  private static <R> Column<R> of(
      String name, ColumnType type, String meaning, Function<R, Optional<?>> value) {
    return new Column<>(
        new ColumnDefinition(name, type, Optional.empty(), meaning, Constraints.NONE), value);
  }

  private Column<R> in(String unit) {
    return new Column<>(
        new ColumnDefinition(
            name(),
            definition.type(),
            Optional.of(unit),
            definition.meaning(),
            definition.constraints()),
        value);
  }

  private Column<R> constrained(Constraints constraints) {
    return new Column<>(
        new ColumnDefinition(
            name(), definition.type(), definition.unit(), definition.meaning(), constraints),
        value);
  }

  private Column<R> required() {
    return constrained(definition.constraints().mandatory());
  }

  private static Optional<Long> boxed(OptionalLong value) {
    return value.isPresent() ? Optional.of(value.getAsLong()) : Optional.empty();
  }

  private static Optional<Long> boxed(OptionalInt value) {
    return value.isPresent() ? Optional.of((long) value.getAsInt()) : Optional.empty();
  }

  /** The column's name. */
  public String name() {
    return definition.name();
  }
}
