package org.twocounts.table.sql.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.twocounts.table.sql.SqlToken.Kind;
import org.twocounts.table.sql.parse.SqlSelect.Join;
import org.twocounts.table.sql.parse.SqlSelect.JoinKind;
import org.twocounts.table.sql.parse.SqlSelect.Source;

/** Reads what stands after FROM. */
final class FromParser {
  private static final Set<String> AFTER_SOURCE =
      Set.of(
          "JOIN",
          "LEFT",
          "RIGHT",
          "FULL",
          "INNER",
          "CROSS",
          "NATURAL",
          "ON",
          "USING",
          "WHERE",
          "GROUP",
          "HAVING",
          "WINDOW",
          "ORDER",
          "LIMIT",
          "UNION",
          "EXCEPT",
          "INTERSECT",
          "NOT",
          "INDEXED");

  private final TokenCursor cursor;
  private final TermParser terms;
  private final Supplier<SqlSelect> select;

  FromParser(TokenCursor cursor, TermParser terms, Supplier<SqlSelect> select) {
    this.cursor = cursor;
    this.terms = terms;
    this.select = select;
  }

  List<Join> joined() {
    List<Join> joins = new ArrayList<>();
    joins.add(new Join(JoinKind.INNER, false, source(), Optional.empty(), List.of()));
    while (true) {
      boolean natural = cursor.accept("NATURAL");
      Optional<JoinKind> kind = kind();
      if (kind.isEmpty()) {
        return joins;
      }
      Source source = source();
      Optional<SqlTerm> on = cursor.accept("ON") ? Optional.of(terms.term()) : Optional.empty();
      List<String> using = cursor.accept("USING") ? names() : List.of();
      joins.add(new Join(kind.get(), natural, source, on, using));
    }
  }

  /** The kind of join that is said here; empty where no source follows. */
  private Optional<JoinKind> kind() {
    if (cursor.acceptSymbol(",")) {
      return Optional.of(JoinKind.INNER);
    }
    JoinKind kind =
        cursor.accept("LEFT")
            ? JoinKind.LEFT
            : cursor.accept("RIGHT")
                ? JoinKind.RIGHT
                : cursor.accept("FULL") ? JoinKind.FULL : JoinKind.INNER;
    cursor.accept("OUTER");
    if (kind == JoinKind.INNER && !cursor.accept("INNER")) {
      cursor.accept("CROSS");
    }
    if (cursor.accept("JOIN")) {
      return Optional.of(kind);
    }
    return Optional.empty();
  }

  List<String> names() {
    List<String> names = new ArrayList<>();
    cursor.expectSymbol("(");
    do {
      names.add(cursor.name());
    } while (cursor.acceptSymbol(","));
    cursor.expectSymbol(")");
    return names;
  }

  private Source source() {
    cursor.deeper();
    Source source = cursor.acceptSymbol("(") ? inBrackets() : named();
    cursor.higher();
    return source;
  }

  private Source inBrackets() {
    if (cursor.isWordOf(TermParser.BEGINNINGS)) {
      SqlSelect inner = select.get();
      cursor.expectSymbol(")");
      return new Source("", Optional.of(inner), List.of(), alias(), List.of());
    }
    List<Join> joined = joined();
    cursor.expectSymbol(")");
    return new Source("", Optional.empty(), joined, alias(), List.of());
  }

  private Source named() {
    String name = cursor.name();
    if (cursor.acceptSymbol(".")) {
      name = cursor.name();
    }
    List<SqlTerm> arguments = List.of();
    if (cursor.acceptSymbol("(")) {
      arguments = cursor.isSymbol(")") ? List.of() : terms.list();
      cursor.expectSymbol(")");
      name = "";
    }
    String alias = alias();
    if (cursor.accept("INDEXED", "BY")) {
      cursor.name();
    } else {
      cursor.accept("NOT", "INDEXED");
    }
    return new Source(name, Optional.empty(), List.of(), alias, arguments);
  }

  private String alias() {
    boolean isNamed =
        cursor.accept("AS")
            || cursor.is(Kind.QUOTED_NAME)
            || cursor.is(Kind.BRACKETED_NAME)
            || cursor.is(Kind.STRING)
            || (cursor.is(Kind.WORD) && !cursor.isWordOf(AFTER_SOURCE));
    return isNamed ? cursor.name() : "";
  }
}
