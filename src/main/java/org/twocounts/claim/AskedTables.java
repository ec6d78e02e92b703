package org.twocounts.claim;

import java.util.List;
import java.util.function.Function;
import org.twocounts.table.Table;
import org.twocounts.table.sql.QueryResult;

/** Small questions to the tables of a record, about a query of a check. */
record AskedTables(Function<String, QueryResult> ask) {
  private static final int MOST_VALUES = 500;

  /** How many rows of a table meet a condition. */
  long count(String table, String condition) {
    return (Long) first("SELECT count(*) FROM " + table + " WHERE " + condition);
  }

  /** Whether a condition without columns is true. */
  boolean isTrue(String condition) {
    return (Long) first("SELECT (" + condition + ") IS TRUE") == 1;
  }

  /** Whether one of some years meets a condition of a single column, the year. */
  boolean isAny(List<Integer> years, String condition) {
    List<String> values = years.stream().map(year -> "(" + year + ")").toList();
    return (Long)
            first(
                "WITH due(year) AS (VALUES "
                    + String.join(", ", values)
                    + ") SELECT count(*) FROM due WHERE "
                    + condition)
        > 0;
  }

  /** The first values of a column, in order. */
  List<String> values(Table table, String column) {
    return ask
        .apply(
            String.format(
                "SELECT DISTINCT %1$s FROM %2$s WHERE %1$s IS NOT NULL ORDER BY 1 LIMIT %3$d",
                column, table.name(), MOST_VALUES))
        .rows()
        .stream()
        .flatMap(row -> row.get(0).stream())
        .map(String::valueOf)
        .toList();
  }

  private Object first(String sql) {
    return ask.apply(sql).rows().get(0).get(0).orElse(0L);
  }
}
