package org.twocounts.cli.output;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.twocounts.figure.Figure;
import org.twocounts.figure.FigureKind;
import org.twocounts.model.Labelled;

/** One value that a command prints. */
public sealed interface Cell {

  /** Nothing known or nothing defined: {@code null} in JSON, empty in CSV, never 0. */
  record Missing() implements Cell {}

  /** Words. */
  record Text(String value) implements Cell {}

  /** A whole number: votes, electors. */
  record Whole(long value, Grouping grouping) implements Cell {}

  /** A number with a fraction; percent or percentage points where its column says so. */
  record Decimal(double value, Places places) implements Cell {
    public Decimal {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException(value + " is no figure to print");
      }
      value += 0.0; // turns -0.0 into 0.0
    }
  }

  /** Yes or no. */
  record Flag(boolean value) implements Cell {}

  /** Several values in their order. */
  record Items(List<Cell> values) implements Cell {
    public Items {
      values = List.copyOf(values);
    }
  }

  /** Named values in their order: an object inside JSON. */
  record Nested(Fields fields) implements Cell {}

  /** Rows under columns: an array of objects inside JSON. */
  record Rows(Listing<?> listing) implements Cell {}

  /** Whether digits are grouped in threes for people. */
  enum Grouping {
    /** As in 4,284,020. */
    THOUSANDS,
    /** As in 1876. */
    NONE
  }

  /** How a decimal is shown to people; data formats carry it as computed. */
  record Places(int digits, boolean signed, Grouping grouping) {
    /** A share in percent: two decimals. */
    public static final Places SHARE = new Places(2, false, Grouping.THOUSANDS);

    /** A signed difference: two decimals and a sign. */
    public static final Places DIFFERENCE = new Places(2, true, Grouping.THOUSANDS);
  }

  Cell MISSING = new Missing();

  /** The value of a figure, as its kind asks. */
  static <R> Cell of(Figure<R> figure, R row) {
    return figure.value().apply(row).map(v -> of(figure.definition().kind(), v)).orElse(MISSING);
  }

  private static Cell of(FigureKind kind, Object value) {
    return switch (kind) {
      case TEXT, DATE -> text((String) value);
      case TEXTS -> new Items(((List<?>) value).stream().map(Cell::item).toList());
      case FLAG -> flag((Boolean) value);
      case YEAR -> new Whole((Long) value, Grouping.NONE);
      case WHOLE -> count((Long) value);
      case PERCENT -> percent((Double) value);
      case POINTS -> points((Double) value);
      case NUMBER ->
          value instanceof Long whole ? count(whole) : new Decimal((Double) value, Places.SHARE);
    };
  }

  private static Cell item(Object value) {
    if (value instanceof Integer year) {
      return year(year);
    }
    return value instanceof Long number ? count(number) : text((String) value);
  }

  static Cell text(String value) {
    return new Text(value);
  }

  static Cell text(Optional<String> value) {
    return value.isPresent() ? new Text(value.get()) : MISSING;
  }

  static Cell label(Labelled value) {
    return new Text(value.label());
  }

  /** A year or another number that is not grouped. */
  static Cell year(int value) {
    return new Whole(value, Grouping.NONE);
  }

  static Cell year(OptionalInt value) {
    return value.isPresent() ? year(value.getAsInt()) : MISSING;
  }

  static Cell count(long value) {
    return new Whole(value, Grouping.THOUSANDS);
  }

  static Cell count(OptionalLong value) {
    return value.isPresent() ? count(value.getAsLong()) : MISSING;
  }

  static Cell count(OptionalInt value) {
    return value.isPresent() ? count(value.getAsInt()) : MISSING;
  }

  /** A share in percent. */
  static Cell percent(double value) {
    return new Decimal(value, Places.SHARE);
  }

  static Cell percent(OptionalDouble value) {
    return value.isPresent() ? percent(value.getAsDouble()) : MISSING;
  }

  /** A difference in percentage points. */
  static Cell points(double value) {
    return new Decimal(value, Places.DIFFERENCE);
  }

  /** A number shown with that many decimals. */
  static Cell decimal(double value, int places) {
    return new Decimal(value, new Places(places, false, Grouping.THOUSANDS));
  }

  static Cell flag(boolean value) {
    return new Flag(value);
  }

  static Cell flag(Optional<Boolean> value) {
    return value.isPresent() ? flag(value.get()) : MISSING;
  }

  static Cell texts(List<String> values) {
    return new Items(values.stream().map(Cell::text).toList());
  }
}
