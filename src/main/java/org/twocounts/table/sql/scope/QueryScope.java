package org.twocounts.table.sql.scope;

import java.util.List;
import org.twocounts.table.sql.QueryException;
import org.twocounts.table.sql.ReadOnlyRules;
import org.twocounts.table.sql.SqlToken;
import org.twocounts.table.sql.parse.SelectParser;

/**
 * Which rows a query looks at, told from its structure: so that finding nothing among them can be
 * told from not having looked at any.
 *
 * @param isExamined whether the whole query was read; if not, what follows is empty
 * @param compared the values that columns are compared with
 * @param never comparisons that are never true, in SQL, each with the reason
 * @param constant conditions that no row changes, in SQL
 * @param limits how many rows are left out
 * @param looked at what
 */
public record QueryScope(
    boolean isExamined,
    List<ComparedValue> compared,
    List<String> never,
    List<String> constant,
    List<RowLimit> limits,
    Looked looked) {
  public QueryScope {
    compared = List.copyOf(compared);
    never = List.copyOf(never);
    constant = List.copyOf(constant);
    limits = List.copyOf(limits);
  }

  /**
   * A LIMIT and its OFFSET.
   *
   * @param rows how many are taken, in SQL
   * @param offset how many are left out before, in SQL; {@code 0} where none are
   * @param of the query without them; empty where it can be asked only within another
   */
  public record RowLimit(String rows, String offset, String of) {}

  /**
   * What a query looks at.
   *
   * @throws QueryException if it is not one statement that only reads
   */
  public static QueryScope of(String sql) {
    List<SqlToken> tokens = ReadOnlyRules.check(sql);
    return SelectParser.parse(tokens)
        .flatMap(select -> QueryAnalysis.of(select, tokens, sql))
        .orElseGet(
            () ->
                new QueryScope(
                    false, List.of(), List.of(), List.of(), List.of(), new Looked.All(List.of())));
  }
}
