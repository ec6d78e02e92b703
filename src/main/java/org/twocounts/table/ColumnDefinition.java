package org.twocounts.table;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a column of a table is.
 *
 * @param name {@code snake_case}
 * @param unit of a number, such as {@code votes} or {@code percentage points}; empty for what has
 *     none
 * @param meaning one sentence, with sign and what a missing value means
 */
public record ColumnDefinition(
    String name, ColumnType type, Optional<String> unit, String meaning, Constraints constraints) {

  /**
   * What every value of a column obeys.
   *
   * @param required whether no value may be missing
   * @param minimum the least value that a number may have
   * @param allowed the only values that may stand there; empty for any
   */
  public record Constraints(boolean required, OptionalLong minimum, List<String> allowed) {
    /** Nothing but the type. */
    public static final Constraints NONE = new Constraints(false, OptionalLong.empty(), List.of());

    public Constraints {
      allowed = List.copyOf(allowed);
    }

    Constraints mandatory() {
      return new Constraints(true, minimum, allowed);
    }

    Constraints atLeast(long least) {
      return new Constraints(required, OptionalLong.of(least), allowed);
    }

    Constraints oneOf(List<String> values) {
      return new Constraints(required, minimum, values);
    }
  }
}
