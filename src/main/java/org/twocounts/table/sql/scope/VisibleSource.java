package org.twocounts.table.sql.scope;

import java.util.List;
import java.util.Optional;

/**
 * A table or query after FROM, as its level sees it.
 *
 * @param alias by which columns name it
 */
record VisibleSource(String alias, List<OutputColumn> columns) {
  VisibleSource {
    columns = List.copyOf(columns);
  }

  /**
   * A column of a source.
   *
   * @param places the columns of tables that it is, one for each query that UNION and the like
   *     join; empty where it is calculated
   */
  record OutputColumn(String name, List<SourceColumn> places) {
    OutputColumn {
      places = List.copyOf(places);
    }

    OutputColumn named(String other) {
      return new OutputColumn(other, places);
    }
  }

  Optional<OutputColumn> find(String name) {
    return columns.stream().filter(column -> column.name().equals(name)).findFirst();
  }
}
