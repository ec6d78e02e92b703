package org.twocounts.table.sql.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.twocounts.table.sql.SqlToken;
import org.twocounts.table.sql.SqlToken.Kind;
import org.twocounts.table.sql.parse.SqlSelect.Arm;
import org.twocounts.table.sql.parse.SqlSelect.Common;
import org.twocounts.table.sql.parse.SqlSelect.Result;

/** Reads queries. */
public final class SelectParser {
  private static final Set<String> AFTER_RESULT =
      Set.of(
          "FROM",
          "WHERE",
          "GROUP",
          "HAVING",
          "WINDOW",
          "ORDER",
          "LIMIT",
          "UNION",
          "EXCEPT",
          "INTERSECT");
  private static final String VALUES = "VALUES";

  /** Tokens, and so operators in one expression, beyond which a query is not read. */
  private static final int MOST_TOKENS = 4_000;

  private final TokenCursor cursor;
  private final TermParser terms;
  private final FromParser sources;

  private SelectParser(TokenCursor cursor) {
    this.cursor = cursor;
    this.terms = new TermParser(cursor, this::select);
    this.sources = new FromParser(cursor, terms, this::select);
  }

  /**
   * The query that these tokens are; empty where it is not read.
   *
   * @param tokens of one statement that SQLite understands
   */
  public static Optional<SqlSelect> parse(List<SqlToken> tokens) {
    if (tokens.size() > MOST_TOKENS) {
      return Optional.empty();
    }
    TokenCursor cursor = new TokenCursor(tokens);
    try {
      SqlSelect select = new SelectParser(cursor).select();
      return cursor.isAtEnd() ? Optional.of(select) : Optional.empty();
    } catch (UnreadSqlException e) {
      return Optional.empty();
    }
  }

  private SqlSelect select() {
    cursor.deeper();
    int from = cursor.at();
    List<Common> common = common();
    List<Arm> arms = new ArrayList<>(List.of(arm("")));
    while (cursor.isWordOf(Set.of("UNION", "EXCEPT", "INTERSECT"))) {
      String joinedBy = cursor.next().text().toUpperCase(Locale.ROOT);
      cursor.accept("ALL");
      arms.add(arm(joinedBy));
    }
    List<SqlTerm> order = cursor.accept("ORDER", "BY") ? terms.ordered() : List.of();
    int limitAt = cursor.at();
    Optional<SqlTerm> limit = Optional.empty();
    Optional<SqlTerm> offset = Optional.empty();
    if (cursor.accept("LIMIT")) {
      limit = Optional.of(terms.term());
      if (cursor.acceptSymbol(",")) {
        offset = limit;
        limit = Optional.of(terms.term());
      } else if (cursor.accept("OFFSET")) {
        offset = Optional.of(terms.term());
      }
    }
    cursor.higher();
    return new SqlSelect(common, arms, order, limit, offset, from, limitAt);
  }

  private List<Common> common() {
    List<Common> common = new ArrayList<>();
    if (cursor.accept("WITH")) {
      cursor.accept("RECURSIVE");
      do {
        String name = cursor.name();
        List<String> columns = cursor.isSymbol("(") ? sources.names() : List.of();
        cursor.expect("AS");
        cursor.accept("NOT");
        cursor.accept("MATERIALIZED");
        cursor.expectSymbol("(");
        common.add(new Common(name, columns, select()));
        cursor.expectSymbol(")");
      } while (cursor.acceptSymbol(","));
    }
    return common;
  }

  private Arm arm(String joinedBy) {
    if (cursor.accept(VALUES)) {
      return new Arm(
          joinedBy, List.of(), List.of(), Optional.empty(), List.of(), Optional.empty(), rows());
    }
    cursor.expect("SELECT");
    if (!cursor.accept("DISTINCT")) {
      cursor.accept("ALL");
    }
    List<Result> results = new ArrayList<>();
    do {
      results.add(result());
    } while (cursor.acceptSymbol(","));
    List<SqlSelect.Join> from = cursor.accept("FROM") ? sources.joined() : List.of();
    Optional<SqlTerm> where = condition("WHERE");
    List<SqlTerm> groupBy = cursor.accept("GROUP", "BY") ? terms.list() : List.of();
    Optional<SqlTerm> having = condition("HAVING");
    if (cursor.accept("WINDOW")) {
      do {
        cursor.name();
        cursor.expect("AS");
        cursor.skipBrackets();
      } while (cursor.acceptSymbol(","));
    }
    return new Arm(joinedBy, results, from, where, groupBy, having, List.of());
  }

  private Optional<SqlTerm> condition(String word) {
    return cursor.accept(word) ? Optional.of(terms.term()) : Optional.empty();
  }

  private List<SqlTerm> rows() {
    List<SqlTerm> rows = new ArrayList<>();
    do {
      int from = cursor.at();
      cursor.expectSymbol("(");
      List<SqlTerm> values = terms.list();
      cursor.expectSymbol(")");
      rows.add(SqlTerm.of(SqlTerm.Kind.ROW, "", values, from, cursor.at()));
    } while (cursor.acceptSymbol(","));
    return rows;
  }

  private Result result() {
    SqlTerm term = terms.resultTerm();
    boolean isNamed =
        cursor.accept("AS")
            || cursor.is(Kind.QUOTED_NAME)
            || cursor.is(Kind.BRACKETED_NAME)
            || cursor.is(Kind.STRING)
            || (cursor.is(Kind.WORD) && !cursor.isWordOf(AFTER_RESULT));
    return new Result(term, isNamed ? Optional.of(cursor.name()) : Optional.empty());
  }
}
