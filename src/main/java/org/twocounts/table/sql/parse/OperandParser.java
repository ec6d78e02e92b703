package org.twocounts.table.sql.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.twocounts.table.sql.SqlToken;
import org.twocounts.table.sql.parse.SqlTerm.Kind;

/** Reads what operators join: values, columns, calls, cases and what stands in brackets. */
final class OperandParser {
  private final TokenCursor cursor;
  private final TermParser terms;
  private final Supplier<SqlSelect> select;

  OperandParser(TokenCursor cursor, TermParser terms, Supplier<SqlSelect> select) {
    this.cursor = cursor;
    this.terms = terms;
    this.select = select;
  }

  SqlTerm operand() {
    int from = cursor.at();
    if (cursor.is(SqlToken.Kind.STRING)) {
      return SqlTerm.of(Kind.TEXT, cursor.next().text(), List.of(), from, cursor.at());
    }
    if (cursor.is(SqlToken.Kind.NUMBER) || cursor.isSymbol(".")) {
      return number(from);
    }
    if (cursor.acceptSymbol("(")) {
      return inBrackets(from);
    }
    if (cursor.accept("NULL")) {
      return SqlTerm.of(Kind.NULL, "NULL", List.of(), from, cursor.at());
    }
    if (cursor.accept("CASE")) {
      return cases(from);
    }
    if (cursor.accept("NOT", "EXISTS")) {
      return exists("NOT EXISTS", from);
    }
    if (cursor.isWords("EXISTS") && cursor.isSymbolAfter("(")) {
      cursor.accept("EXISTS");
      return exists("EXISTS", from);
    }
    if (cursor.isWords("CAST") && cursor.isSymbolAfter("(")) {
      return cast(from);
    }
    return named(from);
  }

  private SqlTerm number(int from) {
    StringBuilder text = new StringBuilder();
    int end = -1;
    while ((cursor.is(SqlToken.Kind.NUMBER) || cursor.isSymbol(".")) && cursor.follows(end)) {
      SqlToken token = cursor.next();
      text.append(token.text());
      end = token.end();
    }
    if (text.toString().matches("(?i)(?!0x).*e")) {
      if (cursor.isSymbol("-") || cursor.isSymbol("+")) {
        text.append(cursor.next().text());
        text.append(cursor.next().text());
      }
    }
    return SqlTerm.of(Kind.NUMBER, text.toString(), List.of(), from, cursor.at());
  }

  private SqlTerm inBrackets(int from) {
    if (cursor.isWordOf(TermParser.BEGINNINGS)) {
      SqlSelect inner = select.get();
      cursor.expectSymbol(")");
      return new SqlTerm(Kind.QUERY, "", "", List.of(), List.of(inner), from, cursor.at());
    }
    List<SqlTerm> parts = terms.list();
    cursor.expectSymbol(")");
    Kind kind = parts.size() == 1 ? Kind.BRACKETS : Kind.ROW;
    return SqlTerm.of(kind, "", parts, from, cursor.at());
  }

  private SqlTerm cases(int from) {
    List<SqlTerm> parts = new ArrayList<>();
    boolean based = !cursor.isWords("WHEN");
    if (based) {
      parts.add(terms.term());
    }
    while (cursor.accept("WHEN")) {
      parts.add(terms.term());
      cursor.expect("THEN");
      parts.add(terms.term());
    }
    if (cursor.accept("ELSE")) {
      parts.add(terms.term());
    }
    cursor.expect("END");
    return SqlTerm.of(Kind.CASE, based ? "BASE" : "", parts, from, cursor.at());
  }

  private SqlTerm exists(String word, int from) {
    cursor.expectSymbol("(");
    SqlSelect inner = select.get();
    cursor.expectSymbol(")");
    return new SqlTerm(Kind.EXISTS, word, "", List.of(), List.of(inner), from, cursor.at());
  }

  private SqlTerm cast(int from) {
    cursor.accept("CAST");
    cursor.expectSymbol("(");
    SqlTerm value = terms.term();
    cursor.expect("AS");
    while (!cursor.isSymbol(")")) {
      if (cursor.isSymbol("(")) {
        cursor.skipBrackets();
      } else {
        cursor.next();
      }
    }
    cursor.expectSymbol(")");
    return SqlTerm.of(Kind.CALL, "cast", List.of(value), from, cursor.at());
  }

  private SqlTerm named(int from) {
    String name = cursor.name();
    if (cursor.is(SqlToken.Kind.STRING) && name.equals("x")) {
      cursor.next();
      return SqlTerm.of(Kind.CALL, "bytes", List.of(), from, cursor.at());
    }
    if (cursor.acceptSymbol("(")) {
      return call(name, from);
    }
    String qualifier = "";
    while (cursor.acceptSymbol(".")) {
      qualifier = name;
      if (cursor.acceptSymbol("*")) {
        return new SqlTerm(Kind.STAR, "", qualifier, List.of(), List.of(), from, cursor.at());
      }
      name = cursor.name();
    }
    return new SqlTerm(Kind.COLUMN, name, qualifier, List.of(), List.of(), from, cursor.at());
  }

  private SqlTerm call(String name, int from) {
    List<SqlTerm> parts = new ArrayList<>();
    cursor.accept("DISTINCT");
    if (cursor.acceptSymbol("*")) {
      cursor.expectSymbol(")");
    } else {
      if (!cursor.isSymbol(")")) {
        parts.addAll(terms.list());
      }
      if (cursor.accept("ORDER", "BY")) {
        terms.ordered();
      }
      cursor.expectSymbol(")");
    }
    int filter = cursor.at();
    if (cursor.accept("FILTER")) {
      cursor.expectSymbol("(");
      cursor.expect("WHERE");
      parts.add(SqlTerm.of(Kind.FILTER, "", List.of(terms.term()), filter, cursor.at()));
      cursor.expectSymbol(")");
    }
    int over = cursor.at();
    if (cursor.accept("OVER")) {
      if (cursor.isSymbol("(")) {
        cursor.skipBrackets();
      } else {
        cursor.name();
      }
      parts.add(SqlTerm.of(Kind.OVER, "", List.of(), over, cursor.at()));
    }
    return SqlTerm.of(Kind.CALL, name, parts, from, cursor.at());
  }
}
