package org.twocounts.table.sql.scope;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twocounts.table.sql.QueryException;
import org.twocounts.table.sql.ReadOnlyRules;
import org.twocounts.table.sql.SqlToken;
import org.twocounts.table.sql.parse.SelectParser;
import org.twocounts.table.sql.parse.SqlSelect;
import org.twocounts.table.sql.parse.SqlTerm;
import org.twocounts.table.sql.parse.SqlTerm.Kind;

/** Whether the figure of a query is the difference between two sides, so that zero is even. */
public final class QueryDifference {
  /** Functions that keep zero zero and both sides apart. */
  private static final Set<String> KEEPING =
      Set.of("avg", "cast", "coalesce", "ifnull", "median", "round", "sum", "total");

  private QueryDifference() {}

  /** Whether it is; a query that is refused is none. */
  public static boolean isOf(String sql) {
    return tokens(sql)
        .flatMap(SelectParser::parse)
        .flatMap(QueryDifference::figure)
        .filter(QueryDifference::isDifference)
        .isPresent();
  }

  private static Optional<List<SqlToken>> tokens(String sql) {
    try {
      return Optional.of(ReadOnlyRules.check(sql));
    } catch (QueryException refused) {
      return Optional.empty();
    }
  }

  private static Optional<SqlTerm> figure(SqlSelect select) {
    return select.arms().get(0).results().stream().map(SqlSelect.Result::term).findFirst();
  }

  private static boolean isDifference(SqlTerm term) {
    SqlTerm bare = term.bare();
    if (bare.is(Kind.QUERY)) {
      return figure(bare.selects().get(0)).filter(QueryDifference::isDifference).isPresent();
    }
    if (bare.parts().isEmpty()) {
      return false;
    }
    if (bare.is(Kind.CALL)) {
      return KEEPING.contains(bare.word()) && isDifference(bare.part(0));
    }
    if (!bare.is(Kind.CALCULATION) || bare.parts().size() != 2) {
      return false;
    }
    return switch (bare.word()) {
      case "-" -> bare.parts().stream().noneMatch(QueryDifference::isConstant);
      case "*" -> isDifference(bare.part(0)) || isDifference(bare.part(1));
      case "/" -> isDifference(bare.part(0));
      default -> false;
    };
  }

  private static boolean isConstant(SqlTerm term) {
    return !term.has(part -> part.is(Kind.COLUMN) || part.is(Kind.CALL) || part.is(Kind.QUERY));
  }
}
