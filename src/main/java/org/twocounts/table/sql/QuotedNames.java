package org.twocounts.table.sql;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.twocounts.figure.FigureDefinition;
import org.twocounts.table.Table;
import org.twocounts.table.catalogue.Catalogue;
import org.twocounts.table.sql.SqlToken.Kind;
import org.twocounts.words.NearestName;
import org.twocounts.words.Quoted;

/**
 * Double quotes enclose names. SQLite silently takes a quoted name that it does not know for text,
 * so that a mistyped column would match nothing; here it is an error.
 */
final class QuotedNames {
  /** Keywords after which a value or a known name stands; after other words a new name may. */
  private static final Set<String> NO_NEW_NAME_AFTER =
      Set.of(
          "SELECT",
          "DISTINCT",
          "ALL",
          "WHERE",
          "AND",
          "OR",
          "NOT",
          "ON",
          "HAVING",
          "BY",
          "IN",
          "LIKE",
          "GLOB",
          "IS",
          "BETWEEN",
          "CASE",
          "WHEN",
          "THEN",
          "ELSE",
          "FROM",
          "JOIN",
          "USING",
          "LIMIT",
          "OFFSET",
          "VALUES",
          "ESCAPE",
          "COLLATE");

  private final String sql;
  private final List<SqlToken> tokens;
  private final Set<String> known = new HashSet<>();

  private QuotedNames(String sql, List<SqlToken> tokens) {
    this.sql = sql;
    this.tokens = tokens;
  }

  /**
   * Checks the names in double quotes.
   *
   * @throws QueryException if one is neither a table nor a column nor given a meaning by the query
   */
  static void check(String sql, List<SqlToken> tokens) {
    if (tokens.stream().anyMatch(t -> t.kind() == Kind.QUOTED_NAME)) {
      QuotedNames names = new QuotedNames(sql, tokens);
      names.learn();
      names.check();
    }
  }

  private void learn() {
    for (Table table : Catalogue.tables()) {
      known.add(table.name());
      if (tokens.stream().anyMatch(t -> t.mayBeName() && t.lowerCase().equals(table.name()))) {
        table.columns().stream().map(FigureDefinition::name).forEach(known::add);
      }
    }
    for (int i = 1; i < tokens.size(); i++) {
      if (mayGiveName(tokens.get(i - 1)) || isNameOfSubquery(i)) {
        known.add(tokens.get(i).lowerCase());
      }
    }
  }

  private static boolean mayGiveName(SqlToken before) {
    return switch (before.kind()) {
      case WORD -> !NO_NEW_NAME_AFTER.contains(before.text().toUpperCase(Locale.ROOT));
      case SYMBOL -> before.is(")");
      case QUOTED_NAME, BRACKETED_NAME, STRING, NUMBER, PARAMETER -> true;
    };
  }

  private boolean isNameOfSubquery(int i) {
    return i + 2 < tokens.size() && tokens.get(i + 1).isKeyword("AS") && tokens.get(i + 2).is("(");
  }

  private void check() {
    for (SqlToken token : tokens) {
      if (token.kind() == Kind.QUOTED_NAME && !known.contains(token.lowerCase())) {
        String text = "the text '" + Quoted.bare(token.text()) + "'";
        String meant =
            NearestName.to(token.text(), known).map(n -> n + ", or " + text).orElse(text);
        throw QueryException.at(
            sql,
            token.start(),
            "no table or column " + Quoted.of(token.text()) + "; did you mean " + meant + "?");
      }
    }
  }
}
