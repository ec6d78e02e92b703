package org.twocounts.claim.measure;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows from which a finding was drawn, in the order in which it was drawn from them.
 *
 * @param rows one cell a column
 */
public record Evidence(List<Column> columns, List<List<Cell>> rows) {
  /** No evidence: nothing could be computed. */
  public static final Evidence NONE = new Evidence(List.of(), List.of());

  public Evidence {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<Cell> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(row.size() + " cells in " + columns.size() + " columns");
      }
    }
  }

  /**
   * The same rows with the named columns only, in the order named; all where none is named.
   *
   * @throws IllegalArgumentException if a name is not a column's
   */
  public Evidence select(List<String> names) {
    if (names.isEmpty()) {
      return this;
    }
    List<Integer> places = names.stream().map(this::place).toList();
    return new Evidence(
        places.stream().map(columns::get).toList(),
        rows.stream().map(row -> places.stream().map(row::get).toList()).toList());
  }

  private int place(String name) {
    List<String> names = new ArrayList<>();
    columns.forEach(c -> names.add(c.name()));
    int place = names.indexOf(name);
    if (place < 0) {
      throw new IllegalArgumentException("no column \"" + name + "\" among " + names);
    }
    return place;
  }
}
