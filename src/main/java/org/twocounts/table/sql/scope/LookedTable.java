package org.twocounts.table.sql.scope;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.twocounts.figure.FigureDefinition;
import org.twocounts.table.Table;

/** A table at one place of a query; the same table at another place is another. */
final class LookedTable {
  private final Table table;
  private final boolean direct;
  private final Set<String> used = new HashSet<>();

  /**
   * @param direct whether each row of the answer takes a row of it
   */
  LookedTable(Table table, boolean direct) {
    this.table = table;
    this.direct = direct;
  }

  Table table() {
    return table;
  }

  boolean isDirect() {
    return direct;
  }

  /** The columns that the query names. */
  Set<String> used() {
    return used;
  }

  void use(String column) {
    used.add(column);
  }

  VisibleSource as(String alias) {
    List<VisibleSource.OutputColumn> columns =
        table.columns().stream()
            .map(FigureDefinition::name)
            .map(c -> new VisibleSource.OutputColumn(c, List.of(new SourceColumn(this, c))))
            .toList();
    return new VisibleSource(alias, columns);
  }
}
