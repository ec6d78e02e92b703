package org.twocounts.table.sql.scope;

import java.util.List;
import java.util.Map;
import org.twocounts.table.sql.SqlToken;
import org.twocounts.table.sql.SqlToken.Kind;
import org.twocounts.table.sql.parse.SqlTerm;

/** Writes expressions of a query again, evenly spaced and with other names of columns. */
record TermText(List<SqlToken> tokens) {
  private static final String OPERATOR = "=<>!|";

  String of(SqlTerm term) {
    return of(term, Map.of());
  }

  /**
   * The expression in SQL.
   *
   * @param names for columns, by the place of their first token; others stay as they are
   */
  String of(SqlTerm term, Map<Integer, String> names) {
    return between(term.from(), term.to(), term.columns(), names);
  }

  /** What stands from one token up to another. */
  String between(int from, int to, List<SqlTerm> columns, Map<Integer, String> names) {
    StringBuilder text = new StringBuilder();
    int at = from;
    while (at < to) {
      int here = at;
      text.append(at == from || isTight(at) ? "" : " ");
      SqlTerm column =
          columns.stream()
              .filter(c -> c.from() == here && names.containsKey(here))
              .findFirst()
              .orElse(null);
      text.append(column == null ? written(tokens.get(at)) : names.get(here));
      at = column == null ? at + 1 : column.to();
    }
    return text.toString();
  }

  private static String written(SqlToken token) {
    return switch (token.kind()) {
      case STRING -> "'" + token.text().replace("'", "''") + "'";
      case QUOTED_NAME, BRACKETED_NAME -> "\"" + token.text().replace("\"", "\"\"") + "\"";
      case WORD, NUMBER, PARAMETER, SYMBOL -> token.text();
    };
  }

  /** Signs of one operator, what stands within brackets and calls are written without a space. */
  private boolean isTight(int at) {
    SqlToken before = tokens.get(at - 1);
    SqlToken token = tokens.get(at);
    boolean adjacent = before.end() == token.start();
    return before.is("(")
        || token.is(")")
        || token.is(",")
        || (adjacent && token.is("(") && before.kind() == Kind.WORD)
        || (adjacent && (token.is(".") || before.is(".")))
        || (adjacent && before.kind() == Kind.WORD && token.kind() == Kind.STRING)
        || (adjacent && isOperator(before) && isOperator(token));
  }

  private static boolean isOperator(SqlToken token) {
    return token.kind() == Kind.SYMBOL && OPERATOR.contains(token.text());
  }
}
