package org.twocounts.table;

import java.util.List;

/**
 * Columns of one table that name a row of another; a row in which one of them is missing names
 * none.
 *
 * @param columns in the order of {@code to}
 * @param table the table that is named
 * @param to its columns
 */
public record ForeignKey(List<String> columns, String table, List<String> to) {
  public ForeignKey {
    columns = List.copyOf(columns);
    to = List.copyOf(to);
  }
}
