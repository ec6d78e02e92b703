package org.twocounts.table.sql.scope;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.twocounts.table.Table;
import org.twocounts.table.sql.parse.SqlSelect;
import org.twocounts.table.sql.parse.SqlTerm;
import org.twocounts.table.sql.parse.SqlTerm.Kind;
import org.twocounts.table.sql.scope.ComparedValue.ValueKind;

/** Finds the values that columns are compared with, and comparisons that are never true. */
final class ComparedValues {
  private static final Set<String> OF_CASE = Set.of("lower", "upper", "trim");
  private static final String NOT = "NOT ";
  private static final String NULL_EQUALS_NOTHING =
      " is never true: NULL equals nothing; write IS NULL";

  private final TermText text;
  private final List<ComparedValue> compared = new ArrayList<>();
  private final List<String> never = new ArrayList<>();

  ComparedValues(TermText text) {
    this.text = text;
  }

  List<ComparedValue> all() {
    return compared;
  }

  /** The comparisons that are never true, in SQL, each with the reason. */
  List<String> never() {
    return never;
  }

  /**
   * Takes an expression that compares; any other is passed over.
   *
   * @param resolve the columns of tables that a column may be
   */
  void take(SqlTerm term, Function<SqlTerm, List<SourceColumn>> resolve) {
    Pairs pairs = new Pairs(term, resolve);
    if (term.is(Kind.COMPARISON)) {
      boolean ofValues = term.compares("=", "<>", "IS", "IS NOT");
      if (ofValues || term.compares("LIKE", "GLOB", "NOT LIKE", "NOT GLOB")) {
        pairs.compare(term.part(0), term.part(1));
      }
      if (!term.word().startsWith("IS") && term.parts().stream().anyMatch(p -> isNull(p.bare()))) {
        never.add(text.of(term) + NULL_EQUALS_NOTHING);
      }
    } else if (term.is(Kind.IN)) {
      for (SqlTerm item : term.parts().subList(1, term.parts().size())) {
        pairs.compare(term.part(0), item.bare());
      }
      term.selects().stream()
          .filter(SqlSelect::isOfValues)
          .flatMap(select -> select.arms().stream())
          .flatMap(arm -> arm.values().stream())
          .forEach(row -> pairs.compare(term.part(0), row));
      if (term.parts().stream().skip(1).anyMatch(p -> isNull(p.bare()))) {
        never.add(text.of(term) + NULL_EQUALS_NOTHING);
      }
    } else if (term.is(Kind.CASE) && term.word().equals("BASE")) {
      for (int i = 1; i + 1 < term.parts().size(); i += 2) {
        pairs.compare(term.part(0), term.part(i));
      }
    }
  }

  private static boolean isNull(SqlTerm term) {
    return term.is(Kind.NULL);
  }

  /** The values of one comparison. */
  private final class Pairs {
    private final SqlTerm whole;
    private final Function<SqlTerm, List<SourceColumn>> resolve;

    private Pairs(SqlTerm whole, Function<SqlTerm, List<SourceColumn>> resolve) {
      this.whole = whole;
      this.resolve = resolve;
    }

    private void compare(SqlTerm left, List<SqlTerm> row) {
      List<SqlTerm> sides = left.is(Kind.ROW) ? left.parts() : List.of(left);
      for (int i = 0; i < Math.min(sides.size(), row.size()); i++) {
        compare(sides.get(i).bare(), row.get(i).bare());
      }
    }

    private void compare(SqlTerm left, SqlTerm right) {
      if (left.is(Kind.ROW) && right.is(Kind.ROW)) {
        compare(left, right.parts());
      } else if (isColumn(left) && isLiteral(right)) {
        add(left, right);
      } else if (isColumn(right) && isLiteral(left)) {
        add(right, left);
      }
    }

    private void add(SqlTerm column, SqlTerm value) {
      SqlTerm name = column.columns().get(0);
      Map<Table, String> tables = new LinkedHashMap<>();
      String columnName = name.word();
      for (SourceColumn place : resolve.apply(name)) {
        columnName = place.column();
        tables.putIfAbsent(
            place.table().table(),
            String.format(
                "%s %s %s",
                text.of(column, Map.of(name.from(), place.column())), operator(), written(value)));
      }
      SqlTerm literal = literal(value);
      if (isPast(column, "lower", literal.word().toLowerCase(Locale.ROOT), literal)
          || isPast(column, "upper", literal.word().toUpperCase(Locale.ROOT), literal)) {
        never.add(
            String.format(
                "%s is never %s: the one has no letters in the case of the other",
                text.of(column), text.of(value)));
      }
      if (!tables.isEmpty() && !literal.is(Kind.NULL)) {
        compared.add(new ComparedValue(tables, columnName, literal.word(), kind(column, value)));
      }
    }

    /** Whether a function gives letters of one case and the text that is compared has others. */
    private boolean isPast(SqlTerm column, String function, String given, SqlTerm literal) {
      return literal.is(Kind.TEXT)
          && !isPattern()
          && !literal.word().equals(given)
          && column.bare().is(Kind.CALL)
          && column.bare().word().equals(function);
    }

    private boolean isPattern() {
      return whole.is(Kind.COMPARISON)
          && Set.of("LIKE", "GLOB").contains(whole.word().replace(NOT, ""));
    }

    private String operator() {
      return isPattern() ? whole.word().replace(NOT, "") : "=";
    }

    /** A pattern with what escapes in it. */
    private String written(SqlTerm value) {
      return isPattern()
          ? text.between(value.from(), whole.to(), List.of(), Map.of())
          : text.of(value);
    }

    private ValueKind kind(SqlTerm column, SqlTerm value) {
      if (literal(value).is(Kind.NUMBER)) {
        return ValueKind.NUMBER;
      }
      if (isPattern()) {
        return ValueKind.PATTERN;
      }
      return column.has(Pairs::ignoresCase) || value.has(Pairs::ignoresCase)
          ? ValueKind.TEXT_IN_ANY_CASE
          : ValueKind.TEXT;
    }

    private static boolean ignoresCase(SqlTerm term) {
      return (term.is(Kind.COLLATE) && term.word().equals("NOCASE")) || term.is(Kind.CALL);
    }

    /** Whether it is a column, or one of its case or under a collation. */
    private static boolean isColumn(SqlTerm term) {
      SqlTerm bare = term.bare();
      boolean isWrapped =
          bare.is(Kind.COLLATE)
              || (bare.is(Kind.CALL) && bare.parts().size() == 1 && OF_CASE.contains(bare.word()));
      return bare.is(Kind.COLUMN) || (isWrapped && isColumn(bare.part(0)));
    }

    private static SqlTerm literal(SqlTerm term) {
      SqlTerm bare = term.bare();
      return bare.is(Kind.COLLATE) ? literal(bare.part(0)) : bare;
    }

    private static boolean isLiteral(SqlTerm term) {
      return literal(term).isValue();
    }
  }
}
