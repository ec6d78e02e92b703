package org.twocounts.table.sql.scope;

import java.util.List;
import java.util.Set;
import org.twocounts.table.Table;

/**
 * What a query looks at of one table.
 *
 * @param conditions of single rows of it, by its own columns
 * @param used the columns of it that the query names
 * @param direct whether each row of the answer takes a row of it, so that an answer with rows
 *     looked at some
 */
public record TableScope(
    Table table, List<Condition> conditions, Set<String> used, boolean direct) {
  public TableScope {
    conditions = List.copyOf(conditions);
    used = Set.copyOf(used);
  }

  /**
   * A condition.
   *
   * @param text in SQL
   * @param columns that it names
   * @param own whether the query states it of this table; else of another's column that must be
   *     equal
   * @param strict whether it compares with values, and no row without a value meets it
   */
  public record Condition(String text, Set<String> columns, boolean own, boolean strict) {
    public Condition {
      columns = Set.copyOf(columns);
    }
  }
}
