package org.twocounts.table.sql;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.twocounts.table.sql.SqlToken.Kind;
import org.twocounts.words.Numerals;
import org.twocounts.words.Quoted;

/**
 * What a query may be: one statement that only reads tables.
 *
 * <p>The rules are stricter than SQLite's, so that a refusal says why and where; the connection
 * refuses the same things again by its own means.
 */
public final class ReadOnlyRules {
  private static final Set<String> BEGINNINGS = Set.of("SELECT", "WITH", "VALUES");
  private static final Set<String> WRITING = Set.of("INSERT", "UPDATE", "DELETE");

  /**
   * Functions and tables of SQLite and its extensions that reach files or run on without the time
   * limit being looked at, and those of its command-line program, which would.
   */
  static final Set<String> REFUSED_NAMES =
      Set.of(
          "load_extension",
          "readfile",
          "writefile",
          "edit",
          "fsdir",
          "zipfile",
          "sqlite_log",
          "fts3_tokenizer",
          "fts3tokenize",
          "dbstat",
          "sqlite_dbpage",
          "padl",
          "padr",
          "padc",
          "replicate",
          "strfilter",
          "charindex",
          "json_pretty");

  private final String sql;
  private final List<SqlToken> tokens;

  private ReadOnlyRules(String sql) {
    this.sql = sql;
    this.tokens = SqlTokens.of(sql);
  }

  /**
   * Checks a query.
   *
   * @return its tokens, without a semicolon at the end
   * @throws QueryException if it is not one statement that only reads
   */
  public static List<SqlToken> check(String sql) {
    if (sql.length() > QueryLimits.QUERY_CHARACTERS) {
      throw new QueryException(
          String.format(
              Locale.ROOT,
              "the query has %s characters; at most %s are read",
              Numerals.of(sql.length()),
              Numerals.of(QueryLimits.QUERY_CHARACTERS)));
    }
    if (sql.indexOf('\0') >= 0) {
      throw QueryException.at(sql, sql.indexOf('\0'), "a null character has no place in SQL");
    }
    ReadOnlyRules rules = new ReadOnlyRules(sql);
    rules.checkBeginning();
    rules.checkSingle();
    rules.checkWriting();
    rules.tokens.forEach(rules::checkToken);
    return rules.tokens;
  }

  private void checkBeginning() {
    if (tokens.isEmpty()) {
      throw new QueryException("the query is empty; try SELECT * FROM splits");
    }
    SqlToken first = tokens.get(0);
    if (first.kind() != Kind.WORD || !BEGINNINGS.contains(first.text().toUpperCase(Locale.ROOT))) {
      throw refused(
          first, "a query begins with SELECT, WITH or VALUES, not with " + Quoted.of(first.text()));
    }
  }

  private void checkSingle() {
    for (int i = 0; i < tokens.size() - 1; i++) {
      if (tokens.get(i).is(";")) {
        throw refused(tokens.get(i + 1), "one statement at a time: a second one begins here");
      }
    }
  }

  private void checkWriting() {
    int depth = 0;
    for (SqlToken token : tokens) {
      depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
      if (depth == 0
          && token.kind() == Kind.WORD
          && WRITING.contains(token.text().toUpperCase(Locale.ROOT))) {
        throw refused(
            token, "the tables are read-only: " + Quoted.of(token.text()) + " is refused");
      }
    }
  }

  private void checkToken(SqlToken token) {
    if (token.kind() == Kind.PARAMETER) {
      throw refused(token, Quoted.of(token.text()) + " stands for a value; write the value itself");
    }
    if (!token.mayBeName()) {
      return;
    }
    if (token.lowerCase().startsWith("pragma_")) {
      throw refused(token, "pragmas are refused; the tables are listed by: twocounts tables");
    }
    if (token.kind() != Kind.STRING && REFUSED_NAMES.contains(token.lowerCase())) {
      throw refused(
          token, Quoted.of(token.text()) + " is refused: queries read the tables and nothing else");
    }
  }

  private QueryException refused(SqlToken token, String why) {
    return QueryException.at(sql, token.start(), why);
  }
}
