package org.twocounts.table.sql.scope;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twocounts.table.Table;

/**
 * A value of a query that a column of a table is compared with.
 *
 * @param tables those whose column it may be, with the condition in SQL that the value stands there
 * @param column its name in the table
 * @param text of the value, without quotes
 * @param value what kind of value it is
 */
public record ComparedValue(
    Map<Table, String> tables, String column, String text, ValueKind value) {

  /** What a column is compared with. */
  public enum ValueKind {
    /** A text. */
    TEXT,
    /** A text in whatever case. */
    TEXT_IN_ANY_CASE,
    /** A pattern of LIKE or GLOB. */
    PATTERN,
    /** A number. */
    NUMBER
  }

  /** Whether it is a text or a pattern. */
  public boolean isText() {
    return value != ValueKind.NUMBER;
  }

  /** The tables, in the order of the query. */
  public List<Table> inOrder() {
    return List.copyOf(tables.keySet());
  }

  /** The year that it may be. */
  public Optional<Integer> year() {
    return text.matches("[0-9]{1,4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }
}
