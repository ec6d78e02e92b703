package org.twocounts.table.sql.scope;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twocounts.table.sql.parse.SqlTerm;

/**
 * A condition that every row taken at a level meets.
 *
 * @param term empty where columns of the same name are equal without a word
 * @param columns by the place of their first token, the columns of tables that they may be
 * @param equal the two sides, where it holds two columns to be equal and nothing else
 * @param only the tables whose rows it narrows; empty for all
 */
record LevelCondition(
    Optional<SqlTerm> term,
    Map<Integer, List<SourceColumn>> columns,
    List<List<SourceColumn>> equal,
    Optional<Set<LookedTable>> only) {
  LevelCondition {
    columns = Map.copyOf(columns);
    equal = List.copyOf(equal);
  }

  /** A condition as it is written. */
  static LevelCondition of(
      SqlTerm term, Map<Integer, List<SourceColumn>> columns, Optional<Set<LookedTable>> only) {
    boolean isEquality =
        (term.compares("=") || term.compares("IS"))
            && term.part(0).is(SqlTerm.Kind.COLUMN)
            && term.part(1).is(SqlTerm.Kind.COLUMN);
    return isEquality
        ? equal(columns.get(term.part(0).from()), columns.get(term.part(1).from()), only)
        : new LevelCondition(Optional.of(term), columns, List.of(), only);
  }

  /** That two columns are equal. */
  static LevelCondition equal(
      List<SourceColumn> left, List<SourceColumn> right, Optional<Set<LookedTable>> only) {
    return new LevelCondition(Optional.empty(), Map.of(), List.of(left, right), only);
  }

  boolean isStrict() {
    return term.stream().allMatch(StrictTerm::is);
  }

  boolean isOfAny(Set<LookedTable> tables) {
    return columns.values().stream()
        .flatMap(List::stream)
        .anyMatch(place -> tables.contains(place.table()));
  }

  boolean narrows(LookedTable table) {
    return only.isEmpty() || only.get().contains(table);
  }
}
