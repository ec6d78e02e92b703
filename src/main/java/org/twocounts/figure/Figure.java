package org.twocounts.figure;

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
import org.twocounts.figure.FigureDefinition.Constraints;
import org.twocounts.model.Labelled;

/**
 * A figure of a finding: what it is, and where its value comes from.
 *
 * @param <R> the finding, or one row of it
 * @param value as {@link FigureKind} says; empty for missing, which is never 0
 */
public record Figure<R>(FigureDefinition definition, Function<R, Optional<?>> value) {

  /** Words that are always there. */
  public static <R> Figure<R> text(String name, String meaning, Function<R, String> value) {
    return of(name, FigureKind.TEXT, meaning, (R row) -> Optional.of(value.apply(row))).always();
  }

  /** Words that may be missing. */
  public static <R> Figure<R> optionalText(
      String name, String meaning, Function<R, Optional<String>> value) {
    return of(name, FigureKind.TEXT, meaning, value::apply);
  }

  /** Several words, or none. */
  public static <R> Figure<R> texts(String name, String meaning, Function<R, List<String>> value) {
    return of(name, FigureKind.TEXTS, meaning, row -> Optional.of(value.apply(row)));
  }

  /** Several numbers, or none: {@link Integer} for years, {@link Long} for counts. */
  public static <R> Figure<R> numbers(
      String name, String meaning, Function<R, List<? extends Number>> value) {
    return of(name, FigureKind.TEXTS, meaning, row -> Optional.of(value.apply(row)));
  }

  /** Several years, or none, as words. */
  public static <R> Figure<R> years(String name, String meaning, Function<R, List<Integer>> value) {
    return texts(
        name, meaning, row -> value.apply(row).stream().map(year -> year.toString()).toList());
  }

  /** One of the labels of an enumeration. */
  public static <R, E extends Enum<E> & Labelled> Figure<R> label(
      String name, String meaning, Class<E> type, Function<R, E> value) {
    return optionalLabel(name, meaning, type, (R row) -> Optional.of(value.apply(row))).always();
  }

  /** One of the labels of an enumeration, or missing. */
  public static <R, E extends Enum<E> & Labelled> Figure<R> optionalLabel(
      String name, String meaning, Class<E> type, Function<R, Optional<E>> value) {
    List<String> labels = Arrays.stream(type.getEnumConstants()).map(Labelled::label).toList();
    return Figure.<R>of(
            name, FigureKind.TEXT, meaning, row -> value.apply(row).map(Labelled::label))
        .constrained(Constraints.NONE.oneOf(labels));
  }

  /** Yes or no. */
  public static <R> Figure<R> flag(String name, String meaning, Predicate<R> value) {
    return of(name, FigureKind.FLAG, meaning, (R row) -> Optional.of(value.test(row))).always();
  }

  /** Yes, no or unknown. */
  public static <R> Figure<R> optionalFlag(
      String name, String meaning, Function<R, Optional<Boolean>> value) {
    return of(name, FigureKind.FLAG, meaning, value::apply);
  }

  /** A year. */
  public static <R> Figure<R> year(String name, String meaning, ToIntFunction<R> value) {
    return optionalYear(name, meaning, (R row) -> OptionalInt.of(value.applyAsInt(row))).always();
  }

  /** A year that may be missing. */
  public static <R> Figure<R> optionalYear(
      String name, String meaning, Function<R, OptionalInt> value) {
    return of(name, FigureKind.YEAR, meaning, row -> boxed(value.apply(row)));
  }

  /** A number that names something, such as a size of the House. */
  public static <R> Figure<R> size(
      String name, String unit, String meaning, ToIntFunction<R> value) {
    return year(name, meaning, value).in(unit);
  }

  /** Votes, electors, seats: never negative. */
  public static <R> Figure<R> count(
      String name, String unit, String meaning, ToLongFunction<R> value) {
    return optionalCount(name, unit, meaning, (R row) -> OptionalLong.of(value.applyAsLong(row)))
        .always();
  }

  /** Votes, electors, seats that may be missing: never negative, and missing is not 0. */
  public static <R> Figure<R> optionalCount(
      String name, String unit, String meaning, Function<R, OptionalLong> value) {
    return optionalSigned(name, unit, meaning, value).constrained(Constraints.NONE.atLeast(0));
  }

  /** A difference in whole numbers. */
  public static <R> Figure<R> signed(
      String name, String unit, String meaning, ToLongFunction<R> value) {
    return optionalSigned(name, unit, meaning, (R row) -> OptionalLong.of(value.applyAsLong(row)))
        .always();
  }

  /** A difference in whole numbers, which may be missing. */
  public static <R> Figure<R> optionalSigned(
      String name, String unit, String meaning, Function<R, OptionalLong> value) {
    return of(name, FigureKind.WHOLE, meaning, (R row) -> boxed(value.apply(row))).in(unit);
  }

  /** A share in percent, never negative. */
  public static <R> Figure<R> percent(String name, String meaning, ToDoubleFunction<R> value) {
    return optionalPercent(name, meaning, (R row) -> OptionalDouble.of(value.applyAsDouble(row)))
        .always();
  }

  /** A share in percent, which may be missing. */
  public static <R> Figure<R> optionalPercent(
      String name, String meaning, Function<R, OptionalDouble> value) {
    return of(name, FigureKind.PERCENT, meaning, (R row) -> boxed(value.apply(row)))
        .in("percent")
        .constrained(Constraints.NONE.atLeast(0));
  }

  /** A difference in percentage points. */
  public static <R> Figure<R> points(String name, String meaning, ToDoubleFunction<R> value) {
    return optionalPoints(name, meaning, (R row) -> OptionalDouble.of(value.applyAsDouble(row)))
        .always();
  }

  /** A difference in percentage points, which may be missing. */
  public static <R> Figure<R> optionalPoints(
      String name, String meaning, Function<R, OptionalDouble> value) {
    return of(name, FigureKind.POINTS, meaning, (R row) -> boxed(value.apply(row)))
        .in("percentage points");
  }

  /** Any other number with a fraction. */
  public static <R> Figure<R> number(
      String name, String unit, String meaning, ToDoubleFunction<R> value) {
    return optionalNumber(
            name, unit, meaning, (R row) -> OptionalDouble.of(value.applyAsDouble(row)))
        .always();
  }

  /** Any other number with a fraction, which may be missing. */
  public static <R> Figure<R> optionalNumber(
      String name, String unit, String meaning, Function<R, OptionalDouble> value) {
    return of(name, FigureKind.NUMBER, meaning, (R row) -> boxed(value.apply(row))).in(unit);
  }

  /** A number, missing or not: {@link Long} where it is whole, else {@link Double}. */
  public static <R> Figure<R> amount(
      String name, String unit, String meaning, Function<R, Optional<? extends Number>> value) {
    return of(name, FigureKind.NUMBER, meaning, (R row) -> value.apply(row)).in(unit);
  }

  /** A day. */
  public static <R> Figure<R> date(String name, String meaning, Function<R, LocalDate> value) {
    return optionalDate(name, meaning, (R row) -> Optional.of(value.apply(row))).always();
  }

  /** A day that may be missing. */
  public static <R> Figure<R> optionalDate(
      String name, String meaning, Function<R, Optional<LocalDate>> value) {
    return of(name, FigureKind.DATE, meaning, row -> value.apply(row).map(LocalDate::toString));
  }

  private static <R> Figure<R> of(
      String name, FigureKind kind, String meaning, Function<R, Optional<?>> value) {
    return new Figure<>(FigureDefinition.of(name, kind, Optional.empty(), meaning), value);
  }

  /** The same figure of something that holds the finding. */
  public <Q> Figure<Q> of(Function<Q, R> finding) {
    return new Figure<>(definition, row -> value.apply(finding.apply(row)));
  }

  /** The same figure of something that may hold the finding; missing where it does not. */
  public <Q> Figure<Q> ofOptional(Function<Q, Optional<R>> finding) {
    return new Figure<>(
        definition.constrained(definition.constraints().mandatory(false)),
        row -> finding.apply(row).flatMap(value::apply));
  }

  /** The same figure of a finding that always has it. */
  public Figure<R> always() {
    return constrained(definition.constraints().mandatory(true));
  }

  /** The same figure with what holds in this finding alone; see {@link FigureDefinition#detail}. */
  public Figure<R> detailed(String detail) {
    return new Figure<>(definition.detailed(detail), value);
  }

  /** The same figure under another heading in tables of text. */
  public Figure<R> headed(String heading) {
    return new Figure<>(definition.headed(heading), value);
  }

  /** The figure's name. */
  public String name() {
    return definition.name();
  }

  private Figure<R> in(String unit) {
    return new Figure<>(definition.in(unit), value);
  }

  private Figure<R> constrained(Constraints constraints) {
    return new Figure<>(definition.constrained(constraints), value);
  }

  private static Optional<Double> boxed(OptionalDouble value) {
    return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
  }

  private static Optional<Long> boxed(OptionalLong value) {
    return value.isPresent() ? Optional.of(value.getAsLong()) : Optional.empty();
  }

  private static Optional<Long> boxed(OptionalInt value) {
    return value.isPresent() ? Optional.of((long) value.getAsInt()) : Optional.empty();
  }
}
