package org.twocounts.chart.spec;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twocounts.figure.Figure;
import org.twocounts.figure.FigureDefinition;
import org.twocounts.output.Csv;

/**
 * The figures behind a chart, one tidy row an observation.
 *
 * @param figures what its columns hold
 * @param rows texts in the order of the columns; empty where a value is not known or not defined
 */
public record DataTable(List<FigureDefinition> figures, List<List<String>> rows) {
  private static final String SEPARATOR = "; ";
  private static final int DECIMALS = 6;

  public DataTable {
    figures = List.copyOf(figures);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<String> row : rows) {
      if (row.size() != figures.size()) {
        throw new IllegalArgumentException(
            "row of "
                + row.size()
                + " in "
                + figures.stream().map(FigureDefinition::name).toList());
      }
    }
  }

  /** A table of findings: a row each, a column a figure. */
  public static <R> DataTable of(List<R> findings, List<Figure<R>> figures) {
    return new DataTable(
        figures.stream().map(Figure::definition).toList(),
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

  /** The names of the columns, in snake case. */
  public List<String> columns() {
    return figures.stream().map(FigureDefinition::name).toList();
  }

  /** The texts of a column, from the top; none where there is no such column. */
  public Stream<String> values(String column) {
    int at = columns().indexOf(column);
    return at < 0 ? Stream.empty() : rows.stream().map(row -> row.get(at));
  }

  /** The table as a file of comma-separated values, under a header. */
  public byte[] csv() {
    Csv csv = new Csv().row(columns());
    rows.forEach(csv::row);
    return csv.bytes();
  }

  /** A number without exponent, rounded to six decimals. */
  public static String number(double value) {
    return new BigDecimal(value)
        .setScale(DECIMALS, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }
}
