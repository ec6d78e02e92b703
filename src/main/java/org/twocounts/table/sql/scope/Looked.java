package org.twocounts.table.sql.scope;

import java.util.List;

/** What a query looks at: tables, together or one instead of the other. */
public sealed interface Looked {
  /** Some of one table. */
  record One(TableScope scope) implements Looked {}

  /** All of these. */
  record All(List<Looked> parts) implements Looked {
    public All {
      parts = List.copyOf(parts);
    }
  }

  /** At least one of these, as the queries that UNION joins. */
  record Any(List<Looked> parts) implements Looked {
    public Any {
      parts = List.copyOf(parts);
    }
  }
}
