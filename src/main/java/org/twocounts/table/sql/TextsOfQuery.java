package org.twocounts.table.sql;

import java.util.List;
import java.util.function.UnaryOperator;
import org.twocounts.table.sql.SqlToken.Kind;

/** The texts in single quotes of a query. */
public final class TextsOfQuery {
  private TextsOfQuery() {}

  /** In their order; none of a query that cannot be cut into words. */
  public static List<String> of(String sql) {
    return tokens(sql).stream()
        .filter(token -> token.kind() == Kind.STRING)
        .map(SqlToken::text)
        .toList();
  }

  /**
   * The same query with other texts; one that cannot be cut into words stays as it is, for whoever
   * runs it to say what is wrong.
   */
  public static String replace(String sql, UnaryOperator<String> texts) {
    StringBuilder replaced = new StringBuilder();
    int done = 0;
    for (SqlToken token : tokens(sql)) {
      if (token.kind() == Kind.STRING && !texts.apply(token.text()).equals(token.text())) {
        replaced.append(sql, done, token.start());
        replaced.append('\'').append(texts.apply(token.text()).replace("'", "''")).append('\'');
        done = token.end();
      }
    }
    return replaced.append(sql, done, sql.length()).toString();
  }

  private static List<SqlToken> tokens(String sql) {
    try {
      return SqlTokens.of(sql);
    } catch (QueryException e) {
      return List.of();
    }
  }
}
