package org.twocounts.table.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.twocounts.table.sql.SqlToken.Kind;

/**
 * A text or number of a query that a column is compared with.
 *
 * @param column in lower case, without the table's name
 * @param text of the value, without quotes
 * @param isPattern whether it is a pattern of LIKE
 */
public record ComparedValue(String column, String text, boolean isText, boolean isPattern) {
  private static final Set<String> CASES = Set.of("lower", "upper", "trim");
  private static final int LENGTH_OF_CALL = 4;
  private static final Set<String> EQUALITIES = Set.of("=", "==", "<>", "!=");

  /** The values that columns are compared with by equality, in IN and in LIKE. */
  static List<ComparedValue> of(List<SqlToken> tokens) {
    List<ComparedValue> compared = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Kind kind = tokens.get(i).kind();
      if (kind == Kind.STRING || kind == Kind.NUMBER) {
        before(tokens, i).or(after(tokens, i)).ifPresent(compared::add);
      }
    }
    return List.copyOf(compared);
  }

  private static Supplier<Optional<ComparedValue>> after(List<SqlToken> tokens, int value) {
    return () -> {
      int at = skipOperator(tokens, value + 1, 1);
      return at > value + 1 && at < tokens.size()
          ? named(tokens, lastOfName(tokens, at), value, false)
          : Optional.empty();
    };
  }

  private static Optional<ComparedValue> before(List<SqlToken> tokens, int value) {
    int list = beginningOfList(tokens, value);
    if (list > 1 && tokens.get(list - 1).isKeyword("IN")) {
      return named(tokens, beforeNot(tokens, list - 2), value, false);
    }
    int at = value - 1;
    if (at > 0 && tokens.get(at).isKeyword("LIKE")) {
      return named(tokens, beforeNot(tokens, at - 1), value, true);
    }
    int operator = skipOperator(tokens, at, -1);
    return operator < at && operator >= 0
        ? named(tokens, operator, value, false)
        : Optional.empty();
  }

  /** Where the bracket of the list stands in which the value is; −1 where it is in none. */
  private static int beginningOfList(List<SqlToken> tokens, int value) {
    int at = value - 1;
    while (at > 0
        && (tokens.get(at).is(",")
            || tokens.get(at).kind() == Kind.STRING
            || tokens.get(at).kind() == Kind.NUMBER)) {
      at--;
    }
    return at > 0 && tokens.get(at).is("(") ? at : -1;
  }

  private static int beforeNot(List<SqlToken> tokens, int at) {
    return at > 0 && tokens.get(at).isKeyword("NOT") ? at - 1 : at;
  }

  /** Past an equality that may be cut into several signs; the same place where there is none. */
  private static int skipOperator(List<SqlToken> tokens, int from, int step) {
    StringBuilder operator = new StringBuilder();
    int at = from;
    while (at >= 0 && at < tokens.size() && isSign(tokens.get(at))) {
      operator.insert(step > 0 ? operator.length() : 0, tokens.get(at).text());
      at += step;
    }
    return EQUALITIES.contains(operator.toString()) ? at : from;
  }

  private static boolean isSign(SqlToken token) {
    return token.kind() == Kind.SYMBOL
        && token.text().chars().allMatch(c -> "=<>!".indexOf(c) >= 0);
  }

  /** The column in a name such as {@code s.state}. */
  private static int lastOfName(List<SqlToken> tokens, int at) {
    return at + 2 < tokens.size() && tokens.get(at + 1).is(".") ? at + 2 : at;
  }

  /** Whether a bracket closes {@code lower(state)} or the like, which LIKE compares alike. */
  private static boolean isCallOfOneColumn(List<SqlToken> tokens, int bracket) {
    if (bracket < LENGTH_OF_CALL - 1 || !tokens.get(bracket).is(")")) {
      return false;
    }
    int open = bracket - 2;
    while (open > 1 && !tokens.get(open).is("(")) {
      open--;
    }
    return tokens.get(open).is("(") && CASES.contains(tokens.get(open - 1).lowerCase());
  }

  private static Optional<ComparedValue> named(
      List<SqlToken> tokens, int column, int value, boolean isPattern) {
    if (column < 0) {
      return Optional.empty();
    }
    if (isCallOfOneColumn(tokens, column)) {
      return named(tokens, column - 1, value, true);
    }
    SqlToken name = tokens.get(column);
    return name.mayBeName() && name.kind() != Kind.STRING
        ? Optional.of(
            new ComparedValue(
                name.lowerCase(),
                tokens.get(value).text(),
                tokens.get(value).kind() == Kind.STRING,
                isPattern))
        : Optional.empty();
  }
}
