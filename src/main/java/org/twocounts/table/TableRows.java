package org.twocounts.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The rows of tables under some facts, each table counted once however often it is written. */
public final class TableRows {
  private final Facts facts;
  private final Map<String, List<List<Optional<Object>>>> counted = new ConcurrentHashMap<>();

  public TableRows(Facts facts) {
    this.facts = facts;
  }

  /** What the rows are computed from. */
  public Facts facts() {
    return facts;
  }

  /** The rows of a table, as {@link Table#rows} gives them. */
  public List<List<Optional<Object>>> of(Table table) {
    return counted.computeIfAbsent(table.name(), name -> table.rows(facts));
  }
}
