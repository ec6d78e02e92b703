package org.twocounts.claim.grade;

import java.util.ArrayList;
import java.util.List;

/** Splits CSV into rows as RFC 4180 has it; lines may end in any way. */
final class CsvRows {
  private final String text;
  private final List<Row> rows = new ArrayList<>();
  private List<String> fields = new ArrayList<>();
  private final StringBuilder field = new StringBuilder();
  private int line = 1;
  private int startLine = 1;

  /** The fields of a row and the line on which it begins. */
  record Row(int line, List<String> fields) {
    Row {
      fields = List.copyOf(fields);
    }
  }

  private CsvRows(String text) {
    this.text = text;
  }

  /**
   * The rows that are not empty.
   *
   * @throws UnreadableAnswersException if a quotation mark is not closed
   */
  static List<Row> of(String text) {
    return new CsvRows(text).split();
  }

  private List<Row> split() {
    boolean quoted = false;
    int opened = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        field.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        endField();
      } else if (c == '\n' && !quoted) {
        endRow();
      } else {
        field.append(c);
      }
      opened = c == '"' && quoted ? line : opened;
      line += c == '\n' ? 1 : 0;
      startLine = !quoted && c == '\n' ? line : startLine;
    }
    if (quoted) {
      throw new UnreadableAnswersException(
          "line " + opened + ": a quotation mark is not closed; a field is \"like this\" or bare");
    }
    endRow();
    return rows;
  }

  private void endField() {
    fields.add(field.toString().strip());
    field.setLength(0);
  }

  private void endRow() {
    endField();
    if (fields.stream().anyMatch(f -> !f.isEmpty())) {
      rows.add(new Row(startLine, fields));
    }
    fields = new ArrayList<>();
  }
}
