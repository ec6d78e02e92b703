package org.twocounts.table.sql;

import java.util.ArrayList;
import java.util.List;
import org.twocounts.table.sql.SqlToken.Kind;

/** Cuts SQL into tokens as SQLite does; comments and white space are left out. */
public final class SqlTokens {
  private final String sql;
  private final List<SqlToken> tokens = new ArrayList<>();
  private int at;

  private SqlTokens(String sql) {
    this.sql = sql;
  }

  /**
   * The tokens in their order.
   *
   * @throws QueryException if a quote or bracket is never closed
   */
  public static List<SqlToken> of(String sql) {
    SqlTokens scanner = new SqlTokens(sql);
    while (scanner.at < sql.length()) {
      scanner.next();
    }
    return List.copyOf(scanner.tokens);
  }

  private void next() {
    char c = sql.charAt(at);
    if (isSpace(c)) {
      at++;
    } else if (sql.startsWith("--", at)) {
      skipTo("\n");
    } else if (sql.startsWith("/*", at)) {
      skipTo("*/");
    } else if (c == '\'') {
      quoted(Kind.STRING, c);
    } else if (c == '"') {
      quoted(Kind.QUOTED_NAME, c);
    } else if (c == '`') {
      quoted(Kind.BRACKETED_NAME, c);
    } else if (c == '[') {
      quoted(Kind.BRACKETED_NAME, ']');
    } else if (Character.isDigit(c)) {
      run(Kind.NUMBER);
    } else if (isWordStart(c)) {
      run(Kind.WORD);
    } else if (c == '?' || c == ':' || c == '@' || c == '$' || c == '#') {
      run(Kind.PARAMETER);
    } else {
      add(Kind.SYMBOL, at + 1, sql.substring(at, at + 1));
    }
  }

  private void skipTo(String end) {
    int found = sql.indexOf(end, at + 2);
    at = found < 0 ? sql.length() : found + end.length();
  }

  private void quoted(Kind kind, char close) {
    StringBuilder text = new StringBuilder();
    int i = at + 1;
    while (i < sql.length()) {
      char c = sql.charAt(i);
      boolean doubled =
          c == close && close != ']' && i + 1 < sql.length() && sql.charAt(i + 1) == close;
      if (c == close && !doubled) {
        add(kind, i + 1, text.toString());
        return;
      }
      text.append(c);
      i += doubled ? 2 : 1;
    }
    throw QueryException.at(sql, at, "the quote that begins here is never closed");
  }

  private void run(Kind kind) {
    int end = at + 1;
    while (end < sql.length() && isWordPart(sql.charAt(end))) {
      end++;
    }
    add(kind, end, sql.substring(at, end));
  }

  private void add(Kind kind, int end, String text) {
    tokens.add(new SqlToken(kind, text, at, end));
    at = end;
  }

  /** What SQLite skips: its white space, and a byte order mark before a token. */
  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r' && c != 0x0B) || c == 0xFEFF;
  }

  private static boolean isWordStart(char c) {
    return c == '_' || c >= 0x80 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isWordPart(char c) {
    return isWordStart(c) || c == '$' || (c >= '0' && c <= '9');
  }
}
