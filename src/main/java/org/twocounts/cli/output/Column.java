package org.twocounts.cli.output;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;
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
    return plain(header, "", Align.LEFT, Where.TEXT, value);
  }

  /** A column of the answer to a question of the user's own, called as the question calls it. */
  public static <T> Column<T> asked(String name, Align align, Function<T, Cell> value) {
    return plain(name, name, align, Where.EVERYWHERE, value);
  }

  /** Rows of its own in each row: an array of objects, in JSON alone. */
  public static <T> Column<T> rows(String name, Function<T, Listing<?>> value) {
    return plain("", name, Align.LEFT, Where.DATA, row -> new Cell.Rows(value.apply(row)));
  }

  /** A value that is no figure: an object or a list, in JSON alone. */
  public static <T> Column<T> data(String name, Function<T, Cell> value) {
    return plain("", name, Align.LEFT, Where.DATA, value);
  }

  private static <T> Column<T> plain(
      String header, String name, Align align, Where where, Function<T, Cell> value) {
    return new Column<>(
        header, name, align, where, PlainText.MISSING, Optional.empty(), Optional.empty(), value);
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
    return aligned(Align.RIGHT);
  }

  /** The same column of a number with it on the left. */
  public Column<T> flushLeft() {
    return aligned(Align.LEFT);
  }

  /** The same column of names that users type. */
  public Column<T> unbroken() {
    return aligned(Align.UNBROKEN);
  }

  private Column<T> aligned(Align other) {
    return new Column<>(header, name, other, where, missing, object, figure, value);
  }

  /** The same column, shown to people with so many decimals. */
  public Column<T> decimals(int digits) {
    return decimals(row -> digits);
  }

  /** The same column, shown to people with as many decimals as the row asks for. */
  public Column<T> decimals(ToIntFunction<T> digits) {
    return placed(
        (row, places) ->
            new Cell.Places(digits.applyAsInt(row), places.signed(), places.grouping()));
  }

  /** The same column of a difference that is never negative, shown without a sign. */
  public Column<T> unsigned() {
    return placed((row, places) -> new Cell.Places(places.digits(), false, places.grouping()));
  }

  private Column<T> placed(BiFunction<T, Cell.Places, Cell.Places> other) {
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
                ? new Cell.Decimal(decimal.value(), other.apply(row, decimal.places()))
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
