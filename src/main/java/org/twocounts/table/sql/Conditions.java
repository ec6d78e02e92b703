package org.twocounts.table.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The conditions of a query, at each of its levels: what WHERE and ON join by AND. */
final class Conditions {
  private static final Set<String> BEGIN = Set.of("WHERE", "ON");
  private static final Set<String> END =
      Set.of(
          "WHERE",
          "GROUP",
          "HAVING",
          "ORDER",
          "LIMIT",
          "WINDOW",
          "UNION",
          "EXCEPT",
          "INTERSECT",
          "JOIN",
          "LEFT",
          "RIGHT",
          "FULL",
          "INNER",
          "CROSS",
          "NATURAL");

  private Conditions() {}

  /** A list for every WHERE and ON, each of its conditions as the tokens that it is made of. */
  static List<List<List<SqlToken>>> of(List<SqlToken> tokens) {
    List<List<List<SqlToken>>> levels = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (isOneOf(tokens.get(i), BEGIN)) {
        levels.add(joined(tokens.subList(i + 1, end(tokens, i + 1))));
      }
    }
    return levels;
  }

  private static int end(List<SqlToken> tokens, int from) {
    int depth = 0;
    for (int i = from; i < tokens.size(); i++) {
      SqlToken token = tokens.get(i);
      depth += depth(token);
      if (depth < 0 || (depth == 0 && isOneOf(token, END)) || token.is(";")) {
        return i;
      }
    }
    return tokens.size();
  }

  private static List<List<SqlToken>> joined(List<SqlToken> tokens) {
    List<List<SqlToken>> conditions = new ArrayList<>();
    List<SqlToken> current = new ArrayList<>();
    int depth = 0;
    boolean isBetween = false;
    for (SqlToken token : tokens) {
      depth += depth(token);
      if (depth == 0 && token.isKeyword("AND") && !isBetween) {
        conditions.add(List.copyOf(current));
        current.clear();
        continue;
      }
      isBetween = token.isKeyword("BETWEEN") || (isBetween && !token.isKeyword("AND"));
      current.add(token);
    }
    conditions.add(List.copyOf(current));
    return conditions;
  }

  private static int depth(SqlToken token) {
    return token.is("(") ? 1 : token.is(")") ? -1 : 0;
  }

  private static boolean isOneOf(SqlToken token, Set<String> words) {
    return token.kind() == SqlToken.Kind.WORD
        && words.contains(token.text().toUpperCase(Locale.ROOT));
  }
}
