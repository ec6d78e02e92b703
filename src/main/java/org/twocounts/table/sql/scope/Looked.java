package org.twocounts.table.sql.scope;

import java.util.List;

/** What a query looks at: tables, together or one instead of the other. */
public sealed interface Looked {
  /** An answer for each kind. */
  interface Cases<T> {
    T ofOne(TableScope scope);

    T ofAll(List<Looked> parts);

    T ofAny(List<Looked> parts);
  }

  /** The answer for the kind that this is. */
  <T> T fold(Cases<T> cases);

  /** Some of one table. */
  record One(TableScope scope) implements Looked {
    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.ofOne(scope);
    }
  }

  /** All of these. */
  record All(List<Looked> parts) implements Looked {
    public All {
      parts = List.copyOf(parts);
    }

    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.ofAll(parts);
    }
  }

  /** At least one of these, as the queries that UNION joins. */
  record Any(List<Looked> parts) implements Looked {
    public Any {
      parts = List.copyOf(parts);
    }

    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.ofAny(parts);
    }
  }
}
