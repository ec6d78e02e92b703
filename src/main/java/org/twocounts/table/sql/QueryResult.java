package org.twocounts.table.sql;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.twocounts.output.Deadline;

/**
 * What a query found.
 *
 * @param columns names as the query gives them; two may be equal
 * @param rows a cell for each column: a {@link Long}, {@link Double} or {@link String}; empty for
 *     null
 * @param deadline by when all that is done with it is to be done
 */
public record QueryResult(
    List<String> columns, List<List<Optional<Object>>> rows, Deadline deadline) {
  public QueryResult {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** The whole numbers of a column, such as its years; none where there is no such column. */
  public Stream<Long> values(String column) {
    int at = columns.indexOf(column);
    return at < 0
        ? Stream.empty()
        : rows.stream()
            .flatMap(row -> row.get(at).stream())
            .filter(Long.class::isInstance)
            .map(Long.class::cast);
  }
}
