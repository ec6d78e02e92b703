package org.twocounts.publish.site.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.twocounts.figure.Figure;

/**
 * A table as a page shows it, its numbers in words of readers already. The first cell of a row is
 * its heading.
 *
 * @param caption says what the rows are
 * @param use what the common script may offer on it
 */
public record PageTable(
    String caption, Use use, List<Heading> headings, List<List<PageCell>> rows) {
  public PageTable {
    headings = List.copyOf(headings);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** What the reader can do with a table where scripts run. */
  public enum Use {
    /** Read it. */
    READ,
    /** Sort it by a column. */
    SORT,
    /** Sort it, and keep only rows that hold some words. */
    FILTER;

    /** The classes that the script looks for. */
    public String classes() {
      return switch (this) {
        case READ -> "";
        case SORT -> "sort";
        case FILTER -> "sort filter";
      };
    }
  }

  /** The heading of a column. */
  public record Heading(String text, boolean numeric) {}

  /** A column of rows of a kind. */
  public record Col<R>(Heading heading, Function<R, PageCell> cell) {
    /** Words. */
    public static <R> Col<R> words(String heading, Function<R, PageCell> cell) {
      return new Col<>(new Heading(heading, false), cell);
    }

    /** Numbers. */
    public static <R> Col<R> numbers(String heading, Function<R, PageCell> cell) {
      return new Col<>(new Heading(heading, true), cell);
    }

    /** A figure under its own heading. */
    public static <R> Col<R> of(Figure<R> figure) {
      return of(figure.definition().heading(), figure);
    }

    /** A figure under a heading. */
    public static <R> Col<R> of(String heading, Figure<R> figure) {
      return new Col<>(
          new Heading(heading, figure.definition().kind().isNumeric()),
          row -> PageCell.of(FigureText.of(figure, row)));
    }
  }

  /** A table of rows of a kind. */
  public static <R> PageTable of(String caption, Use use, List<R> rows, List<Col<R>> columns) {
    return new PageTable(
        caption,
        use,
        columns.stream().map(Col::heading).toList(),
        rows.stream().map(r -> columns.stream().map(c -> c.cell().apply(r)).toList()).toList());
  }

  /** The classes of the table: its use, and which of its columns hold numbers. */
  public String classes() {
    return Stream.concat(
            Stream.of(use.classes()),
            IntStream.range(0, headings.size())
                .filter(i -> headings.get(i).numeric())
                .mapToObj(i -> "n" + i))
        .collect(Collectors.joining(" "))
        .strip();
  }

  /** Empty where the table has no rows. */
  public Optional<PageTable> orNone() {
    return rows.isEmpty() ? Optional.empty() : Optional.of(this);
  }
}
