package org.twocounts.table.sql.scope;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twocounts.table.sql.parse.SqlTerm;

/** One SELECT of a query: the sources that it sees and the conditions that its rows meet. */
final class QueryLevel {
  private final Optional<QueryLevel> around;
  private final Optional<QueryLevel> seen;
  private final List<VisibleSource> sources = new ArrayList<>();
  private final Map<String, SqlTerm> results = new HashMap<>();
  private final List<LevelCondition> conditions = new ArrayList<>();
  private final Set<LookedTable> optional = new HashSet<>();
  private final Set<SqlTerm> required = new HashSet<>();
  private boolean looksOut;

  /**
   * @param around the level whose conditions hold for its rows too
   * @param seen the level whose sources it may name
   */
  QueryLevel(Optional<QueryLevel> around, Optional<QueryLevel> seen) {
    this.around = around;
    this.seen = seen;
  }

  List<VisibleSource> sources() {
    return sources;
  }

  Optional<QueryLevel> seen() {
    return seen;
  }

  /** Tables that may have no row in a row of this level, as on the right of LEFT JOIN. */
  Set<LookedTable> optional() {
    return optional;
  }

  void name(String result, SqlTerm term) {
    results.putIfAbsent(result, term);
  }

  /** Notes what each row meets, whether or not it is said of single columns. */
  void require(SqlTerm condition) {
    required.add(condition);
  }

  /** Whether each row meets it, as one of IN or EXISTS that is not denied. */
  boolean requires(SqlTerm term) {
    return Set.of("IN", "EXISTS").contains(term.word()) && required.contains(term);
  }

  void add(LevelCondition condition) {
    conditions.add(condition);
  }

  /** Whether it names a source of a level around it. */
  boolean looksOut() {
    return looksOut;
  }

  /** The conditions of this level alone. */
  List<LevelCondition> own() {
    return conditions;
  }

  /** The conditions of this level and of all around it. */
  List<LevelCondition> conditions() {
    List<LevelCondition> all = new ArrayList<>(conditions);
    around.ifPresent(outer -> all.addAll(outer.conditions()));
    return all;
  }

  /** The columns of tables that a column may be; empty where it is calculated or unknown. */
  List<SourceColumn> resolve(SqlTerm column) {
    Optional<List<SourceColumn>> own =
        sources.stream()
            .filter(s -> column.qualifier().isEmpty() || s.alias().equals(column.qualifier()))
            .flatMap(s -> s.find(column.word()).stream())
            .map(VisibleSource.OutputColumn::places)
            .findFirst();
    return own.orElseGet(() -> result(column).orElseGet(() -> outside(column)));
  }

  /** A name that SELECT gives to a column, which SQLite takes in conditions too. */
  private Optional<List<SourceColumn>> result(SqlTerm column) {
    if (!column.qualifier().isEmpty()) {
      return Optional.empty();
    }
    return Optional.ofNullable(results.get(column.word()))
        .map(SqlTerm::bare)
        .map(
            term ->
                term.is(SqlTerm.Kind.COLUMN) && !term.word().equals(column.word())
                    ? resolve(term)
                    : List.of());
  }

  private List<SourceColumn> outside(SqlTerm column) {
    looksOut = looksOut || seen.isPresent();
    return seen.map(outer -> outer.resolve(column)).orElse(List.of());
  }
}
