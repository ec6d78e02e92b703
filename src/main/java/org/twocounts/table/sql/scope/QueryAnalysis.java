package org.twocounts.table.sql.scope;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.twocounts.table.sql.SqlToken;
import org.twocounts.table.sql.parse.SqlSelect;
import org.twocounts.table.sql.parse.SqlSelect.Arm;
import org.twocounts.table.sql.parse.SqlSelect.Result;
import org.twocounts.table.sql.parse.SqlTerm;
import org.twocounts.table.sql.parse.SqlTerm.Kind;
import org.twocounts.table.sql.scope.QueryScope.RowLimit;
import org.twocounts.table.sql.scope.VisibleSource.OutputColumn;

/** Goes through a query, level by level. */
final class QueryAnalysis {
  /** Tables and queries at all their places, beyond which a query is not examined. */
  private static final int MOST_PLACES = 200;

  private final List<SqlToken> tokens;
  private final String sql;
  private final TermText text;
  private final ComparedValues compared;
  private final List<String> constant = new ArrayList<>();
  private final List<RowLimit> limits = new ArrayList<>();
  private final String common;
  private int places;

  private QueryAnalysis(SqlSelect whole, List<SqlToken> tokens, String sql) {
    this.tokens = tokens;
    this.sql = sql;
    this.text = new TermText(tokens);
    this.compared = new ComparedValues(text);
    this.common = whole.common().isEmpty() ? "" : before(whole);
  }

  /** What the query looks at; empty where it has too many parts. */
  static Optional<QueryScope> of(SqlSelect select, List<SqlToken> tokens, String sql) {
    QueryAnalysis analysis = new QueryAnalysis(select, tokens, sql);
    try {
      Analysed whole =
          analysis.select(
              select, new Around(Optional.empty(), Optional.empty(), true), NamedQueries.NONE);
      return Optional.of(
          new QueryScope(
              true,
              analysis.compared.all(),
              analysis.compared.never(),
              analysis.constant,
              analysis.limits,
              whole.looked().get()));
    } catch (TooManyPlacesException e) {
      return Optional.empty();
    }
  }

  /** More tables and queries than are examined. */
  private static final class TooManyPlacesException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * Where a query stands.
   *
   * @param level whose conditions hold for it
   * @param seen level whose sources it may name
   * @param direct whether each row of the answer takes a row of it
   */
  record Around(Optional<QueryLevel> level, Optional<QueryLevel> seen, boolean direct) {}

  /**
   * What was found of a query.
   *
   * @param looked asked for when all levels are known, as conditions around it hold for it too
   * @param conditions that each of its rows meets
   * @param tables in it, in all its sources
   * @param optional those that may have no row in a row of it
   */
  record Analysed(
      List<OutputColumn> columns,
      Supplier<Looked> looked,
      List<LevelCondition> conditions,
      Set<LookedTable> tables,
      Set<LookedTable> optional) {}

  Analysed select(SqlSelect select, Around around, NamedQueries outer) {
    place();
    NamedQueries named = outer.and(select.common());
    List<Analysed> arms = new ArrayList<>();
    boolean looksOut = false;
    for (Arm arm : select.arms()) {
      boolean direct = around.direct() && !arm.joinedBy().equals("EXCEPT") && !isOneRow(arm);
      QueryLevel level = new QueryLevel(around.level(), around.seen());
      List<SqlTerm> other = select.arms().size() == 1 ? select.other() : List.of();
      arms.add(new ArmAnalysis(this, level, named, direct).of(arm, other));
      looksOut |= level.looksOut();
    }
    limit(select, looksOut || (select.from() > 0 && hasInnerCommon()));
    return together(select, arms);
  }

  /** Whether it gives a row whatever it looks at. */
  private static boolean isOneRow(Arm arm) {
    return arm.groupBy().isEmpty()
        && Stream.concat(arm.results().stream().map(Result::term), arm.having().stream())
            .anyMatch(term -> term.has(Aggregates::is));
  }

  void place() {
    if (++places > MOST_PLACES) {
      throw new TooManyPlacesException();
    }
  }

  private static Analysed together(SqlSelect select, List<Analysed> arms) {
    Supplier<Looked> looked = arms.get(0).looked();
    List<OutputColumn> columns = new ArrayList<>(arms.get(0).columns());
    Set<LookedTable> tables = new HashSet<>(arms.get(0).tables());
    Set<LookedTable> optional = new HashSet<>(arms.get(0).optional());
    for (int i = 1; i < arms.size(); i++) {
      Supplier<Looked> before = looked;
      Supplier<Looked> after = arms.get(i).looked();
      boolean isUnion = select.arms().get(i).joinedBy().equals("UNION");
      looked =
          () -> {
            List<Looked> both = List.of(before.get(), after.get());
            return isUnion ? new Looked.Any(both) : new Looked.All(both);
          };
      for (int c = 0; c < Math.min(columns.size(), arms.get(i).columns().size()); c++) {
        List<SourceColumn> all = new ArrayList<>(columns.get(c).places());
        all.addAll(arms.get(i).columns().get(c).places());
        columns.set(c, new OutputColumn(columns.get(c).name(), all));
      }
      tables.addAll(arms.get(i).tables());
      optional.addAll(arms.get(i).optional());
    }
    boolean isPlain = arms.size() == 1 && !isOneRow(select.arms().get(0));
    List<LevelCondition> conditions = isPlain ? arms.get(0).conditions() : List.of();
    return new Analysed(columns, looked, conditions, tables, optional);
  }

  private void limit(SqlSelect select, boolean isWithin) {
    select
        .limit()
        .filter(limit -> isConstant(limit) && select.offset().stream().allMatch(this::isConstant))
        .ifPresent(
            limit ->
                limits.add(
                    new RowLimit(
                        text.of(limit),
                        select.offset().map(text::of).orElse("0"),
                        isWithin ? "" : inFull(select))));
  }

  private boolean hasInnerCommon() {
    long withs = tokens.stream().filter(token -> token.isKeyword("WITH")).count();
    return withs > (common.isEmpty() ? 0 : 1);
  }

  private boolean isConstant(SqlTerm term) {
    return term.columns().isEmpty() && StrictTerm.isOfOneRow(term);
  }

  /** A query without its limit, with the queries that WITH names. */
  private String inFull(SqlSelect select) {
    String own = sql.substring(tokens.get(select.from()).start(), start(select.limitAt()));
    return select.from() == 0 ? own : common + own;
  }

  private String before(SqlSelect whole) {
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
      if (depth == 0 && (tokens.get(i).isKeyword("SELECT") || tokens.get(i).isKeyword("VALUES"))) {
        return sql.substring(tokens.get(whole.from()).start(), tokens.get(i).start());
      }
    }
    return "";
  }

  private int start(int token) {
    return token < tokens.size() ? tokens.get(token).start() : sql.length();
  }

  /** The condition as one of a level; one without columns is kept apart. */
  void condition(QueryLevel level, SqlTerm term, Optional<Set<LookedTable>> only) {
    if (!StrictTerm.isOfOneRow(term)) {
      return;
    }
    if (term.columns().isEmpty()) {
      constant.add(text.of(term));
      return;
    }
    if (isRowsOfColumns(term)) {
      List<SqlTerm> right = term.part(1).parts();
      for (int i = 0; i < right.size(); i++) {
        SqlTerm left = term.part(0).part(i);
        level.add(
            LevelCondition.equal(level.resolve(left), level.resolve(right.get(i).bare()), only));
      }
      return;
    }
    Map<Integer, List<SourceColumn>> columns = new HashMap<>();
    for (SqlTerm column : term.columns()) {
      List<SourceColumn> places = level.resolve(column);
      boolean mayBeMissing =
          only.isEmpty()
              && places.stream().map(SourceColumn::table).anyMatch(level.optional()::contains);
      if (places.isEmpty() || (mayBeMissing && !StrictTerm.is(term))) {
        return;
      }
      columns.put(column.from(), places);
    }
    level.add(LevelCondition.of(term, columns, only));
  }

  /** Whether columns in brackets are held to be equal one by one. */
  private static boolean isRowsOfColumns(SqlTerm term) {
    return term.compares("=")
        && term.parts().stream()
            .allMatch(
                side ->
                    side.is(Kind.ROW)
                        && side.parts().stream().allMatch(part -> part.bare().is(Kind.COLUMN)));
  }

  /** Looks into an expression: values compared, columns used, queries in it, what is counted. */
  void look(QueryLevel level, SqlTerm term, NamedQueries named, List<Supplier<Looked>> found) {
    for (SqlTerm part : term.all()) {
      if (part.is(Kind.COLUMN)) {
        level.resolve(part).forEach(place -> place.table().use(place.column()));
      }
      compared.take(part, level::resolve);
      for (SqlSelect inner : part.selects()) {
        Around around = new Around(Optional.of(level), Optional.of(level), false);
        Analysed query = select(inner, around, named);
        found.add(query.looked());
        if (level.requires(part)) {
          row(level, part, query);
        }
      }
      if (Aggregates.is(part)) {
        List<Supplier<Looked>> counted =
            Aggregates.counted(part).stream().map(c -> counted(level, c)).toList();
        if (!counted.isEmpty()) {
          found.add(() -> new Looked.Any(counted.stream().map(Supplier::get).toList()));
        }
      }
    }
  }

  /** Each row of a level has a row of a query that it requires by EXISTS or IN. */
  private static void row(QueryLevel level, SqlTerm term, Analysed query) {
    query.conditions().stream()
        .filter(condition -> condition.isStrict() || !condition.isOfAny(level.optional()))
        .forEach(level::add);
    if (term.is(Kind.IN) && term.part(0).is(Kind.COLUMN) && query.columns().size() == 1) {
      level.add(
          LevelCondition.equal(
              level.resolve(term.part(0)), query.columns().get(0).places(), Optional.empty()));
    }
  }

  private Supplier<Looked> counted(QueryLevel level, SqlTerm condition) {
    QueryLevel counted = new QueryLevel(Optional.of(level), Optional.of(level));
    Set<LookedTable> tables = new LinkedHashSet<>();
    for (SqlTerm conjunct : condition.conjuncts()) {
      condition(counted, conjunct, Optional.empty());
      conjunct.columns().forEach(c -> level.resolve(c).forEach(p -> tables.add(p.table())));
    }
    return () -> new Looked.All(tables.stream().map(table -> scope(table, counted)).toList());
  }

  Looked scope(LookedTable table, QueryLevel level) {
    return new Looked.One(ScopeOfTable.of(table, level, text));
  }

  static Optional<String> name(Result result) {
    return result
        .name()
        .or(
            () ->
                result.term().bare().is(Kind.COLUMN)
                    ? Optional.of(result.term().bare().word())
                    : Optional.empty());
  }
}
