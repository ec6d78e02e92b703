package org.twocounts.table.sql.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.twocounts.table.sql.SqlToken;
import org.twocounts.table.sql.parse.SqlTerm.Kind;

/** Reads expressions, by SQLite's order of operators from the weakest to the strongest. */
final class TermParser {
  static final Set<String> BEGINNINGS = Set.of("SELECT", "WITH", "VALUES");

  private static final List<Set<String>> CALCULATIONS =
      List.of(
          Set.of("&", "|", "<<", ">>"),
          Set.of("+", "-"),
          Set.of("*", "/", "%"),
          Set.of("||", "->", "->>"));
  private static final Set<String> EQUALITIES = Set.of("=", "==", "<>", "!=");
  private static final Set<String> ORDERS = Set.of("<", "<=", ">", ">=");
  private static final Set<String> PATTERNS = Set.of("LIKE", "GLOB", "REGEXP", "MATCH");

  private final TokenCursor cursor;
  private final Supplier<SqlSelect> select;
  private final OperandParser operands;

  TermParser(TokenCursor cursor, Supplier<SqlSelect> select) {
    this.cursor = cursor;
    this.select = select;
    this.operands = new OperandParser(cursor, this, select);
  }

  /** A whole expression. */
  SqlTerm term() {
    cursor.deeper();
    SqlTerm left = and();
    while (cursor.accept("OR")) {
      left = joined(Kind.OR, "OR", left, and());
    }
    cursor.higher();
    return left;
  }

  /** An expression, {@code *} or {@code name.*}. */
  SqlTerm resultTerm() {
    int from = cursor.at();
    if (cursor.acceptSymbol("*")) {
      return SqlTerm.of(Kind.STAR, "", List.of(), from, cursor.at());
    }
    return term();
  }

  List<SqlTerm> list() {
    List<SqlTerm> list = new ArrayList<>();
    do {
      list.add(term());
    } while (cursor.acceptSymbol(","));
    return list;
  }

  /** Expressions of ORDER BY. */
  List<SqlTerm> ordered() {
    List<SqlTerm> list = new ArrayList<>();
    do {
      list.add(term());
      if (!cursor.accept("ASC")) {
        cursor.accept("DESC");
      }
      if (cursor.accept("NULLS")) {
        cursor.next();
      }
    } while (cursor.acceptSymbol(","));
    return list;
  }

  private SqlTerm and() {
    SqlTerm left = not();
    while (cursor.accept("AND")) {
      left = joined(Kind.AND, "AND", left, not());
    }
    return left;
  }

  private SqlTerm not() {
    int from = cursor.at();
    if (cursor.isWords("NOT") && !cursor.isWords("NOT", "EXISTS")) {
      cursor.accept("NOT");
      cursor.deeper();
      SqlTerm term = SqlTerm.of(Kind.NOT, "NOT", List.of(not()), from, cursor.at());
      cursor.higher();
      return term;
    }
    return equality();
  }

  private SqlTerm equality() {
    SqlTerm left = order();
    while (true) {
      String symbol = cursor.symbol();
      if (EQUALITIES.contains(symbol)) {
        cursor.expectSymbol(symbol);
        left = compared(symbol.equals("==") ? "=" : symbol.equals("!=") ? "<>" : symbol, left);
      } else if (cursor.accept("ISNULL")) {
        left = missing("ISNULL", left);
      } else if (cursor.accept("NOTNULL") || cursor.accept("NOT", "NULL")) {
        left = missing("NOTNULL", left);
      } else if (cursor.accept("IS")) {
        left = is(left);
      } else if (isWordTest()) {
        left = wordTest(left, cursor.accept("NOT") ? "NOT " : "");
      } else {
        return left;
      }
    }
  }

  private SqlTerm is(SqlTerm left) {
    boolean negated = cursor.accept("NOT");
    if (cursor.accept("DISTINCT", "FROM")) {
      negated = !negated;
    }
    if (cursor.accept("NULL")) {
      return missing(negated ? "NOTNULL" : "ISNULL", left);
    }
    return compared(negated ? "IS NOT" : "IS", left);
  }

  private boolean isWordTest() {
    return cursor.isWords("IN")
        || cursor.isWords("BETWEEN")
        || cursor.isWordOf(PATTERNS)
        || cursor.isWords("NOT", "IN")
        || cursor.isWords("NOT", "BETWEEN")
        || PATTERNS.stream().anyMatch(word -> cursor.isWords("NOT", word));
  }

  private SqlTerm wordTest(SqlTerm left, String not) {
    if (cursor.accept("BETWEEN")) {
      SqlTerm low = order();
      cursor.expect("AND");
      SqlTerm high = order();
      return SqlTerm.of(
          Kind.BETWEEN, not + "BETWEEN", List.of(left, low, high), left.from(), cursor.at());
    }
    if (cursor.accept("IN")) {
      return in(left, not + "IN");
    }
    SqlTerm test = compared(not + cursor.next().text().toUpperCase(Locale.ROOT), left);
    if (cursor.accept("ESCAPE")) {
      order();
    }
    return new SqlTerm(
        test.kind(), test.word(), "", test.parts(), List.of(), test.from(), cursor.at());
  }

  private SqlTerm in(SqlTerm left, String word) {
    List<SqlTerm> parts = new ArrayList<>(List.of(left));
    List<SqlSelect> selects = new ArrayList<>();
    if (!cursor.acceptSymbol("(")) {
      selects.add(SqlSelect.ofTable(cursor.name(), cursor.at()));
      return new SqlTerm(Kind.IN, word, "", parts, selects, left.from(), cursor.at());
    }
    if (cursor.isWordOf(BEGINNINGS)) {
      selects.add(select.get());
    } else if (!cursor.isSymbol(")")) {
      parts.addAll(list());
    }
    cursor.expectSymbol(")");
    return new SqlTerm(Kind.IN, word, "", parts, selects, left.from(), cursor.at());
  }

  private SqlTerm compared(String word, SqlTerm left) {
    return joined(Kind.COMPARISON, word, left, order());
  }

  private SqlTerm missing(String word, SqlTerm left) {
    return SqlTerm.of(Kind.MISSING, word, List.of(left), left.from(), cursor.at());
  }

  private SqlTerm order() {
    SqlTerm left = calculation(0);
    while (ORDERS.contains(cursor.symbol())) {
      String symbol = cursor.symbol();
      cursor.expectSymbol(symbol);
      left = joined(Kind.COMPARISON, symbol, left, calculation(0));
    }
    return left;
  }

  private SqlTerm calculation(int level) {
    if (level == CALCULATIONS.size()) {
      return collated();
    }
    SqlTerm left = calculation(level + 1);
    while (CALCULATIONS.get(level).contains(cursor.symbol())) {
      String symbol = cursor.symbol();
      cursor.expectSymbol(symbol);
      left = joined(Kind.CALCULATION, symbol, left, calculation(level + 1));
    }
    return left;
  }

  private SqlTerm collated() {
    SqlTerm left = signed();
    while (cursor.accept("COLLATE")) {
      String name = cursor.name().toUpperCase(Locale.ROOT);
      left = SqlTerm.of(Kind.COLLATE, name, List.of(left), left.from(), cursor.at());
    }
    return left;
  }

  private SqlTerm signed() {
    int from = cursor.at();
    if (cursor.isSymbol("-") || cursor.isSymbol("+") || cursor.isSymbol("~")) {
      SqlToken sign = cursor.next();
      cursor.deeper();
      SqlTerm term =
          SqlTerm.of(Kind.CALCULATION, sign.text(), List.of(signed()), from, cursor.at());
      cursor.higher();
      return term;
    }
    return operands.operand();
  }

  private SqlTerm joined(Kind kind, String word, SqlTerm left, SqlTerm right) {
    return SqlTerm.of(kind, word, List.of(left, right), left.from(), right.to());
  }
}
