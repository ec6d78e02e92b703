package org.twocounts.table.sql.scope;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twocounts.table.sql.parse.SqlSelect;

/** The queries that WITH names, as one place of a query sees them. */
record NamedQueries(Map<String, SqlSelect.Common> queries, Optional<NamedQueries> outer) {
  static final NamedQueries NONE = new NamedQueries(Map.of(), Optional.empty());

  NamedQueries and(List<SqlSelect.Common> more) {
    Map<String, SqlSelect.Common> all = new HashMap<>();
    more.forEach(query -> all.put(query.name(), query));
    return more.isEmpty() ? this : new NamedQueries(all, Optional.of(this));
  }

  /** The query of that name with what it may name itself: any but itself. */
  Optional<Found> find(String name) {
    SqlSelect.Common here = queries.get(name);
    if (here == null) {
      return outer.flatMap(o -> o.find(name));
    }
    Map<String, SqlSelect.Common> others = new HashMap<>(queries);
    others.remove(name);
    return Optional.of(new Found(here, new NamedQueries(others, outer)));
  }

  /** A query that WITH names, and what it may name itself. */
  record Found(SqlSelect.Common query, NamedQueries outer) {}
}
