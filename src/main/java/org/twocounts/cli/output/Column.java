package org.twocounts.cli.output;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import org.twocounts.figure.Figure;
import org.twocounts.figure.FigureDefinition;

/**
 * A column of a listing: how it is headed for people, how it is called in data, and where its value
 * comes from.
 *
 * @param header for people, with the unit: {@code Margin (pp)}
 * @param name {@code snake_case}, as in CSV; JSON uses the same name in camelCase
 * @param missing what people see where there is no value
 * @param object the object in which JSON has it with others; empty where it stands by itself
 * @param figure what it holds, where that is a figure of a finding
 * @param value the cell of a row
 */
public record Column<T>(
    String header,
    String name,
    Align align,
    Where where,
    String missing,
    Optional<String> object,
    Optional<FigureDefinition> figure,
    Function<T, Cell> value) {

  /** A column that stands in JSON among the others of a row. */
  public Column(
      String header,
      String name,
      Align align,
      Where where,
      String missing,
      Function<T, Cell> value) {
    this(header, name, align, where, missing, Optional.empty(), Optional.empty(), value);
  }

  /** On which side a column stands. */
  public enum Align {
    /** Words, which may be wrapped. */
    LEFT,
    /** A name to be typed, which is never broken. */
    UNBROKEN,
    /** Numbers. */
    RIGHT
  }

  /** Where a column is printed. */
  public enum Where {
    /** For people and in data. */
    EVERYWHERE,
    /** In data, and for people where the table has room for it. */
    ROOM,
    /** For people only: several values in one cell. */
    TEXT,
    /** In data only: a table for people has no room for it. */
    DATA
  }

  /** A figure under its own heading, printed as its kind asks. */
  public static <T> Column<T> of(Figure<T> figure) {
    FigureDefinition definition = figure.definition();
    return new Column<>(
        definition.heading(),
        definition.name(),
        definition.kind().isNumeric() ? Align.RIGHT : Align.LEFT,
        Where.EVERYWHERE,
        PlainText.MISSING,
        Optional.empty(),
        Optional.of(definition),
        row -> Cell.of(figure, row));
  }

  /** A cell that only people see: several figures in one, or words made of them. */
  public static <T> Column<T> shown(String header, Function<T, Cell> value) {
    return new Column<>(
        header,
        "",
        Align.LEFT,
        Where.TEXT,
        PlainText.MISSING,
        Optional.empty(),
        Optional.empty(),
        value);
  }

  /** Words. */
  public static <T> Column<T> text(String header, String name, Function<T, String> value) {
    return left(header, name, row -> Cell.text(value.apply(row)));
  }

  /** A name that users type: never broken. */
  public static <T> Column<T> id(String header, String name, Function<T, String> value) {
    return new Column<>(
        header,
        name,
        Align.UNBROKEN,
        Where.EVERYWHERE,
        PlainText.MISSING,
        row -> Cell.text(value.apply(row)));
  }

  /** Words that may be missing. */
  public static <T> Column<T> optionalText(
      String header, String name, Function<T, Optional<String>> value) {
    return left(header, name, row -> Cell.text(value.apply(row)));
  }

  /** A year: not grouped. */
  public static <T> Column<T> year(String header, String name, ToIntFunction<T> value) {
    return right(header, name, row -> Cell.year(value.applyAsInt(row)));
  }

  /** A year that may be missing. */
  public static <T> Column<T> optionalYear(
      String header, String name, Function<T, OptionalInt> value) {
    return right(header, name, row -> Cell.year(value.apply(row)));
  }

  /** Votes, electors. */
  public static <T> Column<T> count(String header, String name, ToLongFunction<T> value) {
    return right(header, name, row -> Cell.count(value.applyAsLong(row)));
  }

  /** Votes, electors that may be missing. */
  public static <T> Column<T> optionalCount(
      String header, String name, Function<T, OptionalLong> value) {
    return right(header, name, row -> Cell.count(value.apply(row)));
  }

  /** A share in percent, 0 to 100. */
  public static <T> Column<T> percent(String header, String name, ToDoubleFunction<T> value) {
    return right(header, name, row -> Cell.percent(value.applyAsDouble(row)));
  }

  /** A share in percent that may be missing. */
  public static <T> Column<T> optionalPercent(
      String header, String name, Function<T, OptionalDouble> value) {
    return right(header, name, row -> Cell.percent(value.apply(row)));
  }

  /** A signed difference in percentage points that may be missing. */
  public static <T> Column<T> optionalPoints(
      String header, String name, Function<T, OptionalDouble> value) {
    return right(header, name, row -> Cell.points(value.apply(row)));
  }

  /** Yes or no. */
  public static <T> Column<T> flag(String header, String name, Predicate<T> value) {
    return left(header, name, row -> Cell.flag(value.test(row)));
  }

  /** Any cell, left-aligned. */
  public static <T> Column<T> left(String header, String name, Function<T, Cell> value) {
    return new Column<>(header, name, Align.LEFT, Where.EVERYWHERE, PlainText.MISSING, value);
  }

  /** Any cell, right-aligned. */
  public static <T> Column<T> right(String header, String name, Function<T, Cell> value) {
    return new Column<>(header, name, Align.RIGHT, Where.EVERYWHERE, PlainText.MISSING, value);
  }

  /** The same column, only in tables for people. */
  public Column<T> onlyShown() {
    return printed(Where.TEXT);
  }

  /** The same column, left out of a table that would not fit with it. */
  public Column<T> whereRoom() {
    return printed(Where.ROOM);
  }

  /** The same column, only in data. */
  public Column<T> onlyData() {
    return printed(Where.DATA);
  }

  /** The same column, blank for people where there is nothing to say. */
  public Column<T> orBlank() {
    return new Column<>(header, name, align, where, "", object, figure, value);
  }

  /** The same column, in JSON inside an object of that name. */
  public Column<T> inObject(String other) {
    return new Column<>(header, name, align, where, missing, Optional.of(other), figure, value);
  }

  /** The same column under the name that the contract of the command gives it in data. */
  public Column<T> calledByContract(String other) {
    return new Column<>(header, other, align, where, missing, object, figure, value);
  }

  /** The same column with its texts on the right. */
  public Column<T> flushRight() {
    return new Column<>(header, name, Align.RIGHT, where, missing, object, figure, value);
  }

  /** The same column, shown to people with so many decimals. */
  public Column<T> decimals(int digits) {
    return placed(places -> new Cell.Places(digits, places.signed(), places.grouping()));
  }

  /** The same column of a difference that is never negative, shown without a sign. */
  public Column<T> unsigned() {
    return placed(places -> new Cell.Places(places.digits(), false, places.grouping()));
  }

  private Column<T> placed(UnaryOperator<Cell.Places> other) {
    return new Column<>(
        header,
        name,
        align,
        where,
        missing,
        object,
        figure,
        row ->
            value.apply(row) instanceof Cell.Decimal decimal
                ? new Cell.Decimal(decimal.value(), other.apply(decimal.places()))
                : value.apply(row));
  }

  private Column<T> printed(Where other) {
    return new Column<>(header, name, align, other, missing, object, figure, value);
  }

  /** What people read in a row. */
  String shownText(T row) {
    Cell cell = value.apply(row);
    return cell instanceof Cell.Missing ? missing : PlainText.of(cell);
  }

  boolean isShown() {
    return where != Where.DATA;
  }

  boolean isData() {
    return where != Where.TEXT;
  }

  /** The name in JSON: {@code margin_votes} becomes {@code marginVotes}. */
  public String camelCaseName() {
    return FigureDefinition.camelCase(name);
  }
}
