package org.twocounts.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.twocounts.claim.measure.Cell;
import org.twocounts.claim.measure.Column;
import org.twocounts.claim.measure.Evidence;
import org.twocounts.output.TextColumns;

/** Lays evidence out in columns; headings and texts wrap in theirs. */
final class EvidenceText {
  private EvidenceText() {}

  /** A heading and the first rows, no wider than the page if the figures leave room. */
  static List<String> lines(Evidence evidence, int rows, int pageWidth) {
    List<Column> columns = evidence.columns();
    if (columns.isEmpty() || rows == 0) {
      return List.of();
    }
    List<List<String>> table = new ArrayList<>();
    table.add(columns.stream().map(c -> longestWord(c.heading())).toList());
    evidence.rows().stream().limit(rows).forEach(row -> table.add(shown(columns, row)));
    TextColumns text =
        TextColumns.asWideAs(table, columns.stream().map(EvidenceText::holds).toList())
            .within(pageWidth, table);
    List<String> lines =
        new ArrayList<>(text.heading(columns.stream().map(Column::heading).toList()));
    table.stream().skip(1).forEach(row -> lines.addAll(text.row(row)));
    return lines;
  }

  private static List<String> shown(List<Column> columns, List<Cell> row) {
    return IntStream.range(0, columns.size())
        .mapToObj(i -> row.get(i).shown(columns.get(i).unit()))
        .toList();
  }

  private static TextColumns.Holds holds(Column column) {
    return column.isNumeric() ? TextColumns.Holds.NUMBERS : TextColumns.Holds.WORDS;
  }

  private static String longestWord(String heading) {
    return Stream.of(heading.split("\\s+|(?<=-)", -1))
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }
}
