package org.twocounts.claim;

import java.util.List;
import java.util.function.Function;
import org.twocounts.analysis.NotInRecordException;
import org.twocounts.claim.measure.MistakenCheckException;
import org.twocounts.model.ElectionRecord;
import org.twocounts.table.Table;
import org.twocounts.table.catalogue.Catalogue;
import org.twocounts.table.sql.QueryResult;
import org.twocounts.table.sql.scope.QueryScope;
import org.twocounts.table.sql.scope.QueryScope.RowLimit;
import org.twocounts.words.Quoted;

/**
 * What a query of a check looked at. Absence is no proof: a query that names what is not there, or
 * that looks at no row, finds nothing whatever the record says.
 */
final class LookedAt {
  private final ElectionRecord record;
  private final AskedTables tables;

  /**
   * @param ask answers a query of the tables of the record
   */
  LookedAt(ElectionRecord record, Function<String, QueryResult> ask) {
    this.record = record;
    this.tables = new AskedTables(ask);
  }

  /**
   * Says what a query looks at.
   *
   * @param foundNothing whether its answer is none or nought
   * @return such as {@code 9 rows of states with state = 'CA' AND year >= 1992}
   * @throws MistakenCheckException if it names what no row bears, or looks at nothing
   * @throws NotInRecordException if it looks at elections that the record lacks
   */
  String by(String sql, boolean foundNothing) {
    QueryScope scope = QueryScope.of(sql);
    if (!scope.isExamined()) {
      return named(sql) + "; under which conditions was not examined";
    }
    requireSense(scope);
    ComparedCheck compared = new ComparedCheck(record, tables);
    scope.compared().forEach(compared::require);
    List<String> looked = new ScopeCheck(tables, foundNothing).require(scope.looked());
    return looked.isEmpty()
        ? "all of " + named(sql)
        : String.join("; ", looked.stream().distinct().toList());
  }

  private static String named(String sql) {
    return String.join(", ", Catalogue.namedIn(sql).stream().map(Table::name).toList());
  }

  private void requireSense(QueryScope scope) {
    for (String why : scope.never()) {
      throw new MistakenCheckException("sql: " + why);
    }
    for (String condition : scope.constant()) {
      if (!tables.isTrue(condition)) {
        throw new MistakenCheckException(
            "sql: " + Quoted.bare(condition) + " is never true, so nothing was looked at");
      }
    }
    scope.limits().forEach(this::requireRows);
  }

  private void requireRows(RowLimit limit) {
    if (tables.isTrue("(" + limit.rows() + ") = 0")) {
      throw new MistakenCheckException("sql: LIMIT " + Quoted.bare(limit.rows()) + " takes no row");
    }
    if (limit.of().isEmpty() || limit.offset().equals("0")) {
      return;
    }
    long all = tables.count("(" + limit.of() + ")", "1");
    if (all > 0 && tables.isTrue("(" + limit.offset() + ") >= " + all)) {
      throw new MistakenCheckException(
          String.format(
              "sql: OFFSET %s leaves out all of the rows, of which there are %s",
              Quoted.bare(limit.offset()), all));
    }
  }
}
