package org.twocounts.chart.spec;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twocounts.figure.Figure;
import org.twocounts.figure.FigureDefinition;

/**
 * The figures behind a chart, one tidy row an observation.
 *
 * @param figures what its columns hold
 * @param columns their names
 * @param rows texts in the order of the columns; empty where a value is not known or not defined
 */
public record DataTable(
    List<FigureDefinition> figures, List<String> columns, List<List<String>> rows) {
  private static final String SEPARATOR = "; ";
  private static final int DECIMALS = 6;

  public DataTable {
    figures = List.copyOf(figures);
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<String> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException("row of " + row.size() + " in " + columns);
      }
    }
  }

  /** A table of findings: a row each, a column a figure. */
  public static <R> DataTable of(List<R> findings, List<Figure<R>> figures) {
    return new DataTable(
        figures.stream().map(Figure::definition).toList(),
        figures.stream().map(Figure::name).toList(),
        findings.stream()
            .map(finding -> figures.stream().map(f -> text(f, finding)).toList())
            .toList());
  }

  private static <R> String text(Figure<R> figure, R finding) {
    return figure.value().apply(finding).map(DataTable::text).orElse("");
  }

  private static String text(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(String::valueOf).collect(Collectors.joining(SEPARATOR));
    }
    return value instanceof Double number ? number(number) : value.toString();
  }

  /** The texts of a column, from the top; none where there is no such column. */
  public Stream<String> values(String column) {
    int at = columns.indexOf(column);
    return at < 0 ? Stream.empty() : rows.stream().map(row -> row.get(at));
  }

  /** An empty table to be filled row by row. */
  public static Builder of(String... columns) {
    return new Builder(List.of(columns));
  }

  /** A number without exponent, rounded to six decimals. */
  public static String number(double value) {
    return new BigDecimal(value)
        .setScale(DECIMALS, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }

  /** Collects rows. */
  public static final class Builder {
    private final List<String> columns;
    private final List<List<String>> rows = new ArrayList<>();

    private Builder(List<String> columns) {
      this.columns = columns;
    }

    /**
     * Adds a row. Doubles are rounded to six decimals; empty optionals leave the cell empty.
     *
     * @throws IllegalArgumentException if the number of cells is not that of the columns
     */
    public Builder row(Object... cells) {
      List<String> texts = new ArrayList<>();
      for (Object cell : cells) {
        texts.add(text(cell));
      }
      if (texts.size() != columns.size()) {
        throw new IllegalArgumentException("row of " + texts.size() + " in " + columns);
      }
      rows.add(texts);
      return this;
    }

    /** The table. */
    public DataTable build() {
      return new DataTable(List.of(), columns, Collections.unmodifiableList(rows));
    }

    private static String text(Object cell) {
      if (cell instanceof Optional<?> o) {
        return o.map(Builder::text).orElse("");
      }
      if (cell instanceof OptionalDouble d) {
        return d.isPresent() ? number(d.getAsDouble()) : "";
      }
      if (cell instanceof OptionalLong l) {
        return l.isPresent() ? Long.toString(l.getAsLong()) : "";
      }
      return cell instanceof Double d ? number(d) : cell.toString();
    }
  }
}
