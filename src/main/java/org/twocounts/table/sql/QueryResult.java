package org.twocounts.table.sql;

import java.util.List;
import java.util.Optional;

/**
 * What a query found.
 *
 * @param columns names as the query gives them; two may be equal
 * @param rows a cell for each column: a {@link Long}, {@link Double} or {@link String}; empty for
 *     null
 */
public record QueryResult(List<String> columns, List<List<Optional<Object>>> rows) {
  public QueryResult {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
