package org.twocounts.table.sql.scope;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.twocounts.table.sql.parse.SqlTerm;
import org.twocounts.table.sql.parse.SqlTerm.Kind;

/** Functions that make one value of many rows, and the conditions of what they count. */
final class Aggregates {
  private static final Set<String> NAMES =
      Set.of(
          "avg",
          "corr",
          "count",
          "group_concat",
          "max",
          "median",
          "min",
          "stddev",
          "stddev_pop",
          "string_agg",
          "sum",
          "total");
  private static final Set<String> ADDING = Set.of("sum", "total");

  private Aggregates() {}

  static boolean is(SqlTerm term) {
    return term.is(Kind.CALL)
        && NAMES.contains(term.word())
        && term.parts().stream().noneMatch(part -> part.is(Kind.OVER))
        && (!term.word().matches("max|min")
            || term.parts().stream().filter(part -> !part.is(Kind.FILTER)).count() == 1);
  }

  /**
   * The conditions that a row must meet to be counted, one instead of the other; empty where every
   * row is.
   */
  static List<SqlTerm> counted(SqlTerm aggregate) {
    List<SqlTerm> counted = new ArrayList<>();
    for (SqlTerm part : aggregate.parts()) {
      SqlTerm bare = part.bare();
      if (bare.is(Kind.FILTER)) {
        return List.of(bare.part(0));
      }
      if (bare.is(Kind.CASE) && bare.word().isEmpty() && isNothingElse(bare, 2)) {
        for (int i = 0; i + 1 < bare.parts().size(); i += 2) {
          counted.add(bare.part(i));
        }
      } else if (bare.is(Kind.CALL) && bare.word().equals("iif") && isNothingElse(bare, 2)) {
        counted.add(bare.part(0));
      } else if (ADDING.contains(aggregate.word()) && isCondition(bare)) {
        counted.add(bare);
      }
    }
    return counted;
  }

  private static boolean isNothingElse(SqlTerm cases, int each) {
    if (cases.parts().size() % each == 0) {
      return true;
    }
    SqlTerm otherwise = cases.part(cases.parts().size() - 1);
    return otherwise.is(Kind.NULL) || (otherwise.is(Kind.NUMBER) && otherwise.word().equals("0"));
  }

  private static boolean isCondition(SqlTerm term) {
    return Set.of(Kind.AND, Kind.OR, Kind.NOT, Kind.COMPARISON, Kind.IN, Kind.BETWEEN)
        .contains(term.kind());
  }
}
