package org.twocounts.table.sql;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.twocounts.table.Table;
import org.twocounts.table.catalogue.Catalogue;
import org.twocounts.table.sql.SqlToken.Kind;

/**
 * Which elections, states and candidates a query looks at, told from its text: so that finding
 * nothing among them can be told from not having looked at any.
 *
 * @param tables that it names
 * @param compared the values that columns are compared with
 * @param narrowed one for every level of it that is narrowed to some of the record
 */
public record QueryScope(
    List<Table> tables, List<ComparedValue> compared, List<Narrowed> narrowed) {
  private static final String YEAR = "year";
  private static final String STATE = "state";
  private static final String CANDIDATE = "candidate";
  private static final Set<String> CONNECTING = Set.of("AND", "OR", "NOT", "IN", "BETWEEN");

  public QueryScope {
    tables = List.copyOf(tables);
    compared = List.copyOf(compared);
    narrowed = List.copyOf(narrowed);
  }

  /**
   * A part of the record.
   *
   * @param table that has a row for each of its members
   * @param condition in SQL, of columns of that table
   * @param ofYears the part of the condition that is of years alone; empty where there is none
   */
  public record Narrowed(String table, String condition, Optional<String> ofYears) {}

  /**
   * What a query looks at.
   *
   * @throws QueryException if it is not one statement that only reads
   */
  public static QueryScope of(String sql) {
    List<SqlToken> tokens = ReadOnlyRules.check(sql);
    List<Narrowed> narrowed = new ArrayList<>();
    for (List<List<SqlToken>> level : Conditions.of(tokens)) {
      narrowed(level.stream().filter(QueryScope::isOfKeys).toList()).ifPresent(narrowed::add);
    }
    return new QueryScope(Catalogue.namedIn(sql), ComparedValue.of(tokens), narrowed);
  }

  private static Optional<Narrowed> narrowed(List<List<SqlToken>> conditions) {
    if (conditions.isEmpty()) {
      return Optional.empty();
    }
    Set<String> columns = new LinkedHashSet<>();
    conditions.forEach(c -> columns.addAll(columns(c)));
    List<String> ofYears =
        conditions.stream()
            .filter(c -> columns(c).equals(Set.of(YEAR)))
            .map(QueryScope::text)
            .toList();
    return Optional.of(
        new Narrowed(
            table(columns),
            String.join(" AND ", conditions.stream().map(QueryScope::text).toList()),
            ofYears.isEmpty() ? Optional.empty() : Optional.of(String.join(" AND ", ofYears))));
  }

  private static String table(Set<String> columns) {
    if (columns.contains(CANDIDATE)) {
      return columns.contains(STATE) ? "results" : "candidacies";
    }
    return columns.contains(STATE) ? "states" : "elections";
  }

  private static Set<String> columns(List<SqlToken> condition) {
    Set<String> columns = new LinkedHashSet<>();
    for (int i = 0; i < condition.size(); i++) {
      if (isName(condition, i) && !isQualifier(condition, i)) {
        columns.add(condition.get(i).lowerCase());
      }
    }
    return columns;
  }

  /** Whether a condition compares years, states and candidates with values, and nothing else. */
  private static boolean isOfKeys(List<SqlToken> condition) {
    boolean hasValue =
        condition.stream().anyMatch(t -> t.kind() == Kind.STRING || t.kind() == Kind.NUMBER);
    boolean hasCall = false;
    int names = 0;
    for (int i = 0; i < condition.size(); i++) {
      boolean isCalled = i + 1 < condition.size() && condition.get(i + 1).is("(");
      hasCall |= isName(condition, i) && isCalled;
      names += isName(condition, i) && !isQualifier(condition, i) ? 1 : 0;
    }
    long values = condition.stream().filter(t -> isValue(t.kind())).count();
    Set<String> columns = columns(condition);
    return hasValue
        && !hasCall
        && names <= values
        && !columns.isEmpty()
        && Set.of(YEAR, STATE, CANDIDATE).containsAll(columns);
  }

  private static boolean isValue(Kind kind) {
    return kind == Kind.STRING || kind == Kind.NUMBER;
  }

  private static boolean isName(List<SqlToken> condition, int i) {
    SqlToken token = condition.get(i);
    return token.kind() == Kind.QUOTED_NAME
        || token.kind() == Kind.BRACKETED_NAME
        || (token.kind() == Kind.WORD
            && !CONNECTING.contains(token.text().toUpperCase(Locale.ROOT)));
  }

  private static boolean isQualifier(List<SqlToken> condition, int i) {
    return i + 1 < condition.size() && condition.get(i + 1).is(".");
  }

  private static String text(List<SqlToken> condition) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < condition.size(); i++) {
      SqlToken token = condition.get(i);
      if (isName(condition, i) && isQualifier(condition, i)) {
        i++;
      } else {
        text.append(isTight(condition, i) ? "" : " ").append(written(token));
      }
    }
    return text.toString().strip();
  }

  private static String written(SqlToken token) {
    return token.kind() == Kind.STRING ? "'" + token.text().replace("'", "''") + "'" : token.text();
  }

  /** Signs of one operator, and what stands within brackets, are written without a space. */
  private static boolean isTight(List<SqlToken> condition, int i) {
    if (i == 0) {
      return true;
    }
    SqlToken before = condition.get(i - 1);
    SqlToken token = condition.get(i);
    return before.is("(")
        || token.is(")")
        || token.is(",")
        || (before.kind() == Kind.SYMBOL
            && token.kind() == Kind.SYMBOL
            && "=<>!".contains(before.text())
            && "=<>!".contains(token.text()));
  }
}
