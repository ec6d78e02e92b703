package org.twocounts.table.sql.scope;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twocounts.figure.FigureDefinition;
import org.twocounts.table.sql.parse.SqlTerm;
import org.twocounts.table.sql.scope.TableScope.Condition;

/**
 * Gathers what is said of one table: by its own columns, and by columns of others that must equal
 * one of its own.
 */
final class ScopeOfTable {
  private final LookedTable looked;
  private final List<LevelCondition> conditions;
  private final TermText text;
  private final Map<String, Set<SourceColumn>> equals = new HashMap<>();

  private ScopeOfTable(LookedTable looked, QueryLevel level, TermText text) {
    this.looked = looked;
    this.conditions =
        level.conditions().stream().filter(condition -> condition.narrows(looked)).toList();
    this.text = text;
  }

  /** What the conditions of a level, and of those around it, say of a table. */
  static TableScope of(LookedTable looked, QueryLevel level, TermText text) {
    ScopeOfTable scope = new ScopeOfTable(looked, level, text);
    Set<Condition> said = new LinkedHashSet<>();
    scope.conditions.forEach(condition -> scope.condition(condition).ifPresent(said::add));
    return new TableScope(looked.table(), new ArrayList<>(said), looked.used(), looked.isDirect());
  }

  private Optional<Condition> condition(LevelCondition condition) {
    return condition.term().flatMap(term -> condition(term, condition.columns()));
  }

  private Optional<Condition> condition(SqlTerm term, Map<Integer, List<SourceColumn>> columns) {
    Map<Integer, String> names = new HashMap<>();
    boolean own = true;
    for (SqlTerm column : term.columns()) {
      List<SourceColumn> places = columns.get(column.from());
      Optional<String> direct =
          places.stream()
              .filter(place -> place.table() == looked)
              .map(SourceColumn::column)
              .findFirst();
      Optional<String> name = direct.or(() -> equalTo(places));
      if (name.isEmpty()) {
        return Optional.empty();
      }
      own &= direct.isPresent();
      names.put(column.from(), name.get());
    }
    String written = text.of(term, names);
    return Optional.of(
        new Condition(
            term.is(SqlTerm.Kind.OR) ? "(" + written + ")" : written,
            new HashSet<>(names.values()),
            own,
            StrictTerm.is(term)));
  }

  /** The column of this table that must equal one of these. */
  private Optional<String> equalTo(List<SourceColumn> places) {
    return looked.table().columns().stream()
        .map(FigureDefinition::name)
        .filter(name -> equals(name).stream().anyMatch(places::contains))
        .findFirst();
  }

  private Set<SourceColumn> equals(String column) {
    return equals.computeIfAbsent(column, this::closure);
  }

  private Set<SourceColumn> closure(String column) {
    Set<SourceColumn> closure = new HashSet<>();
    List<SourceColumn> next = new ArrayList<>(List.of(new SourceColumn(looked, column)));
    while (!next.isEmpty()) {
      SourceColumn at = next.remove(next.size() - 1);
      if (closure.add(at)) {
        conditions.stream()
            .map(LevelCondition::equal)
            .filter(sides -> sides.stream().anyMatch(side -> side.contains(at)))
            .forEach(sides -> sides.forEach(next::addAll));
      }
    }
    return closure;
  }
}
