package org.twocounts.table.sql.parse;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.twocounts.table.sql.SqlToken;
import org.twocounts.table.sql.SqlToken.Kind;

/** A place among the tokens of a query. */
final class TokenCursor {
  /** Brackets and operators within one another, beyond which a query is not read. */
  private static final int DEEPEST = 150;

  private static final Set<String> WIDE =
      Set.of("<=", ">=", "<>", "!=", "==", "||", "<<", ">>", "->", "->>");

  private final List<SqlToken> tokens;
  private int at;
  private int depth;

  TokenCursor(List<SqlToken> tokens) {
    this.tokens = tokens;
  }

  int at() {
    return at;
  }

  boolean isAtEnd() {
    return at >= tokens.size() || tokens.get(at).is(";");
  }

  void deeper() {
    if (++depth > DEEPEST) {
      throw new UnreadSqlException();
    }
  }

  void higher() {
    depth--;
  }

  boolean is(Kind kind) {
    return at < tokens.size() && tokens.get(at).kind() == kind;
  }

  /** Whether these words stand here, one after another. */
  boolean isWords(String... words) {
    for (int i = 0; i < words.length; i++) {
      if (at + i >= tokens.size() || !tokens.get(at + i).isKeyword(words[i])) {
        return false;
      }
    }
    return true;
  }

  boolean isWordOf(Set<String> words) {
    return is(Kind.WORD) && words.contains(tokens.get(at).text().toUpperCase(Locale.ROOT));
  }

  /** Goes past these words if they stand here. */
  boolean accept(String... words) {
    boolean found = isWords(words);
    at += found ? words.length : 0;
    return found;
  }

  void expect(String... words) {
    if (!accept(words)) {
      throw new UnreadSqlException();
    }
  }

  boolean isSymbol(String symbol) {
    return symbol().equals(symbol);
  }

  boolean isSymbolAfter(String symbol) {
    return at + 1 < tokens.size() && tokens.get(at + 1).is(symbol);
  }

  boolean acceptSymbol(String symbol) {
    boolean found = isSymbol(symbol);
    at += found ? symbol.length() : 0;
    return found;
  }

  void expectSymbol(String symbol) {
    if (!acceptSymbol(symbol)) {
      throw new UnreadSqlException();
    }
  }

  /** The operator or sign that stands here, of one or more tokens; empty where there is none. */
  String symbol() {
    StringBuilder symbol = new StringBuilder();
    for (int i = at; i < tokens.size() && tokens.get(i).kind() == Kind.SYMBOL; i++) {
      symbol.append(tokens.get(i).text());
      if (i > at
          && (tokens.get(i).start() != tokens.get(i - 1).end()
              || !WIDE.contains(symbol.toString()))) {
        return symbol.substring(0, symbol.length() - 1);
      }
    }
    return symbol.toString();
  }

  SqlToken next() {
    if (isAtEnd()) {
      throw new UnreadSqlException();
    }
    return tokens.get(at++);
  }

  /** Whether the token here begins where another ended; any does where there was none. */
  boolean follows(int end) {
    return end < 0 || tokens.get(at).start() == end;
  }

  /** A name, in lower case. */
  String name() {
    SqlToken token = next();
    if (!token.mayBeName()) {
      throw new UnreadSqlException();
    }
    return token.lowerCase();
  }

  /** Goes past a pair of brackets and what is between them. */
  void skipBrackets() {
    expectSymbol("(");
    for (int open = 1; open > 0; ) {
      SqlToken token = next();
      open += token.is("(") ? 1 : token.is(")") ? -1 : 0;
    }
  }
}
