package org.twocounts.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.twocounts.claim.measure.Cell;
import org.twocounts.claim.measure.Column;
import org.twocounts.claim.measure.Evidence;

/** Lays evidence out in columns. */
final class EvidenceText {
  private static final int GAP = 2;
  private static final int LEAST_WIDTH = 8;

  private EvidenceText() {}

  /** A heading and the first rows, no wider than the page: wide texts end in an ellipsis. */
  static List<String> lines(Evidence evidence, int rows, int pageWidth) {
    List<Column> columns = evidence.columns();
    if (columns.isEmpty() || rows == 0) {
      return List.of();
    }
    List<List<String>> table = new ArrayList<>();
    table.add(columns.stream().map(Column::heading).toList());
    evidence.rows().stream().limit(rows).forEach(row -> table.add(shown(columns, row)));
    int[] widths = widths(columns, table, pageWidth);
    return table.stream().map(row -> line(columns, row, widths)).toList();
  }

  private static List<String> shown(List<Column> columns, List<Cell> row) {
    return IntStream.range(0, columns.size())
        .mapToObj(i -> row.get(i).shown(columns.get(i).unit()))
        .toList();
  }

  private static int[] widths(List<Column> columns, List<List<String>> table, int pageWidth) {
    int[] widths =
        IntStream.range(0, columns.size())
            .map(i -> table.stream().mapToInt(row -> row.get(i).length()).max().orElse(0))
            .toArray();
    int spare = pageWidth - GAP * (columns.size() - 1) - IntStream.of(widths).sum();
    while (spare < 0) {
      int widest = widest(columns, widths);
      if (widths[widest] <= LEAST_WIDTH) {
        break;
      }
      widths[widest]--;
      spare++;
    }
    return widths;
  }

  /** The widest column of texts; of figures only where there are no texts. */
  private static int widest(List<Column> columns, int[] widths) {
    return IntStream.range(0, widths.length)
        .boxed()
        .max(
            (a, b) ->
                columns.get(a).isNumeric() != columns.get(b).isNumeric()
                    ? Boolean.compare(columns.get(b).isNumeric(), columns.get(a).isNumeric())
                    : Integer.compare(widths[a], widths[b]))
        .orElseThrow();
  }

  private static String line(List<Column> columns, List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = fit(row.get(i), widths[i]);
      String pad = " ".repeat(widths[i] - cell.length());
      line.append(i == 0 ? "" : " ".repeat(GAP));
      line.append(columns.get(i).isNumeric() ? pad + cell : cell + pad);
    }
    return line.toString().stripTrailing();
  }

  private static String fit(String cell, int width) {
    return cell.length() <= width ? cell : cell.substring(0, width - 1) + "…";
  }
}
