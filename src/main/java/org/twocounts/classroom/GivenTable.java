package org.twocounts.classroom;

import java.util.List;

/**
 * Figures that an exercise gives.
 *
 * @param columns headings; the first column holds names, the others figures unless they hold words
 * @param rows as many cells as columns each
 * @param notes what has to be known about the figures, a sentence each
 */
public record GivenTable(List<String> columns, List<List<String>> rows, List<String> notes) {
  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if a row is longer or shorter than the columns
   */
  public GivenTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    notes = List.copyOf(notes);
    for (List<String> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException("row " + row + " under " + columns);
      }
    }
  }

  /** Whether a column holds figures in every row that is not empty. */
  public boolean isFigures(int column) {
    return rows.stream()
        .map(r -> r.get(column))
        .allMatch(c -> c.isEmpty() || c.matches("[+\u2212]?[0-9][0-9,.]*%?"));
  }
}
