package org.twocounts.table.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sqlite.SQLiteErrorCode;
import org.twocounts.figure.FigureDefinition;
import org.twocounts.output.TextPage;
import org.twocounts.table.Table;
import org.twocounts.table.catalogue.Catalogue;
import org.twocounts.words.NearestName;
import org.twocounts.words.Numerals;
import org.twocounts.words.Quoted;

/** Explains SQLite's errors: where in the query, and what was probably meant. */
final class SqlErrors {
  private static final int MOST_WIDTH = 200;

  /** How SQLite says that brackets, operators or queries stand too deep in one another. */
  private static final List<String> TOO_DEEP =
      List.of(
          "Recursion limit",
          "parser stack overflow",
          "Expression tree is too large",
          "VIEWs and/or subqueries nested too deep");

  private static final Pattern IN_PARENTHESES = Pattern.compile("\\((.*)\\)$", Pattern.DOTALL);
  private static final Pattern NAMED =
      Pattern.compile(
          "(no such column|no such table|no such function|ambiguous column name): (.*)");
  private static final Pattern SYNTAX =
      Pattern.compile("near \"(.*)\": syntax error", Pattern.DOTALL);

  private final Connection connection;
  private final String sql;
  private final List<SqlToken> tokens;

  SqlErrors(Connection connection, String sql, List<SqlToken> tokens) {
    this.connection = connection;
    this.sql = sql;
    this.tokens = tokens;
  }

  QueryException explain(SQLException e) {
    String message = message(e);
    if (is(e, SQLiteErrorCode.SQLITE_TOOBIG)) {
      return QueryException.ofLimits(
          String.format(
              Locale.ROOT,
              "a value or row is longer than %s bytes",
              Numerals.of(QueryLimits.VALUE_BYTES)));
    }
    if (is(e, SQLiteErrorCode.SQLITE_NOMEM)) {
      return QueryException.ofLimits("the query needs more memory than there is; narrow it down");
    }
    if (is(e, SQLiteErrorCode.SQLITE_READONLY)) {
      return new QueryException("the tables are read-only");
    }
    if (TOO_DEEP.stream().anyMatch(message::startsWith)) {
      return QueryException.ofLimits("the query is nested too deeply");
    }
    Matcher named = NAMED.matcher(message);
    Matcher syntax = SYNTAX.matcher(message);
    if (named.matches()) {
      return aboutName(named.group(1), named.group(2));
    }
    if (syntax.matches()) {
      return syntax(syntax.group(1)).orElseGet(() -> inBrief(message));
    }
    return message.equals("incomplete input")
        ? QueryException.at(sql, sql.length(), "the query ends too early")
        : inBrief(message);
  }

  /** SQLite repeats a token of any length. */
  private static QueryException inBrief(String message) {
    return new QueryException(TextPage.cut(message, MOST_WIDTH));
  }

  private static boolean is(SQLException e, SQLiteErrorCode code) {
    return (e.getErrorCode() & 0xff) == code.code;
  }

  private static String message(SQLException e) {
    Matcher inner = IN_PARENTHESES.matcher(String.valueOf(e.getMessage()));
    return inner.find() ? inner.group(1) : String.valueOf(e.getMessage());
  }

  private QueryException aboutName(String what, String name) {
    String last = name.substring(name.lastIndexOf('.') + 1);
    Optional<SqlToken> token = tokens.stream().filter(names(last)).findFirst();
    String message = what + " " + Quoted.of(name) + suggestion(what, name);
    return token
        .map(t -> QueryException.at(sql, t.start(), message))
        .orElseGet(() -> new QueryException(message));
  }

  private static Predicate<SqlToken> names(String name) {
    return token -> token.mayBeName() && token.text().equalsIgnoreCase(name);
  }

  private String suggestion(String what, String written) {
    String name = written.substring(written.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (what) {
      case "no such column" -> suggestedColumn(written, name);
      case "no such table" ->
          NearestName.to(name, Catalogue.tables().stream().map(Table::name).toList())
              .map(SqlErrors::didYouMean)
              .orElse("; twocounts tables lists the tables");
      case "ambiguous column name" -> "; say of which table, as in elections.year";
      default -> "";
    };
  }

  private String suggestedColumn(String written, String name) {
    List<String> used = columnsOfUsedTables();
    if (used.contains(name)) {
      return written.contains(".")
          ? "; no table of the query that has " + name + " goes by what stands before the point"
          : "; it is a column of another part of the query";
    }
    return NearestName.to(name, used)
        .or(() -> NearestName.to(name, columns(Catalogue.tables())))
        .map(SqlErrors::didYouMean)
        .orElse("; twocounts tables TABLE lists the columns of a table");
  }

  private static String didYouMean(String name) {
    return "; did you mean " + name + "?";
  }

  private List<String> columnsOfUsedTables() {
    return columns(
        Catalogue.tables().stream()
            .filter(table -> tokens.stream().anyMatch(names(table.name())))
            .toList());
  }

  private static List<String> columns(List<Table> tables) {
    return tables.stream()
        .flatMap(t -> t.columns().stream())
        .map(FigureDefinition::name)
        .distinct()
        .toList();
  }

  /**
   * Where the fault is that SQLite names. Every beginning of the query that goes past it is wrong
   * too and every shorter one is not, so that few have to be tried.
   */
  private Optional<QueryException> syntax(String named) {
    int right = 0;
    int wrong = tokens.size();
    while (right < wrong) {
      int middle = (right + wrong) / 2;
      if (isSyntaxError(sql.substring(0, tokens.get(middle).end()))) {
        wrong = middle;
      } else {
        right = middle + 1;
      }
    }
    return tokens.stream()
        .skip(wrong)
        .findFirst()
        .filter(token -> named.startsWith(sql.substring(token.start(), token.end())))
        .map(
            token ->
                QueryException.at(
                    sql,
                    token.start(),
                    "syntax error at " + Quoted.of(token.text()) + typo(token)));
  }

  private boolean isSyntaxError(String beginning) {
    try {
      connection.prepareStatement(beginning).close();
      return false;
    } catch (SQLException e) {
      return SYNTAX.matcher(message(e)).matches();
    }
  }

  private static final List<String> KEYWORDS =
      List.of("FROM", "WHERE", "GROUP", "ORDER", "HAVING", "LIMIT", "JOIN", "UNION", "BY", "ON");

  /** A mistyped keyword reads as a name, and the next token is the one at fault. */
  private String typo(SqlToken fault) {
    List<SqlToken> before = new ArrayList<>(tokens.subList(0, tokens.indexOf(fault)));
    if (before.isEmpty() || before.get(before.size() - 1).kind() != SqlToken.Kind.WORD) {
      return "";
    }
    String last = before.get(before.size() - 1).text();
    return NearestName.to(last, KEYWORDS)
        .filter(keyword -> !keyword.equalsIgnoreCase(last))
        .map(keyword -> "; did you mean " + keyword + " where it says " + Quoted.of(last) + "?")
        .orElse("");
  }
}
