package org.twocounts.claim;

import java.util.List;
import java.util.stream.IntStream;
import org.twocounts.claim.measure.Cell;
import org.twocounts.claim.measure.Column;
import org.twocounts.claim.measure.Evidence;
import org.twocounts.output.TextPage;
import org.twocounts.output.TextRows;

/** Lays evidence out in columns; headings and texts wrap in theirs. */
final class EvidenceText {
  private EvidenceText() {}

  /** A heading and the first rows. */
  static void append(Evidence evidence, int rows, TextPage page) {
    List<Column> columns = evidence.columns();
    if (columns.isEmpty() || rows == 0) {
      return;
    }
    TextRows texts =
        new TextRows(
            columns.stream().map(Column::heading).toList(),
            evidence.rows().stream().limit(rows).map(row -> shown(columns, row)).toList(),
            columns.stream().map(EvidenceText::holds).toList(),
            TextRows.Heads.WRAPPED);
    page.bareTable("    ", texts);
  }

  private static List<String> shown(List<Column> columns, List<Cell> row) {
    return IntStream.range(0, columns.size())
        .mapToObj(i -> row.get(i).shown(columns.get(i).unit()))
        .toList();
  }

  private static TextRows.Holds holds(Column column) {
    return column.isNumeric() ? TextRows.Holds.NUMBERS : TextRows.Holds.WORDS;
  }
}
