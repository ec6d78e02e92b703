package org.twocounts.input.tabular;

import java.util.List;

/**
 * A row of a table of text.
 *
 * @param line on which it begins, counted from 1
 * @param cells without the spaces around them
 * @param isRemark whether it begins with a bare {@code #}, by which some tables mark remarks
 */
public record TabularRow(int line, List<String> cells, boolean isRemark) {
  public TabularRow {
    cells = List.copyOf(cells);
  }

  /** The cell at a place, counted from 0; empty past the last. */
  public String cell(int place) {
    return place < cells.size() ? cells.get(place) : "";
  }

  /** Whether all cells are empty. */
  public boolean isBlank() {
    return cells.stream().allMatch(String::isEmpty);
  }
}
