package org.twocounts.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.twocounts.analysis.NotInRecordException;
import org.twocounts.claim.measure.MistakenCheckException;
import org.twocounts.figure.FigureDefinition;
import org.twocounts.model.ElectionCalendar;
import org.twocounts.model.ElectionRecord;
import org.twocounts.table.Table;
import org.twocounts.table.sql.ComparedValue;
import org.twocounts.table.sql.NamesInQuery;
import org.twocounts.table.sql.QueryResult;
import org.twocounts.table.sql.QueryScope;
import org.twocounts.words.Counted;
import org.twocounts.words.NearestName;
import org.twocounts.words.Quoted;

/**
 * What a query of a check looked at. Absence is no proof: a query that names what is not there, or
 * that looks at no row, finds nothing whatever the record says.
 */
final class LookedAt {
  private static final String YEAR = "year";
  private static final int LAST_YEAR = 2200;

  private final ElectionRecord record;
  private final Function<String, QueryResult> ask;

  /**
   * @param ask answers a query of the tables of the record
   */
  LookedAt(ElectionRecord record, Function<String, QueryResult> ask) {
    this.record = record;
    this.ask = ask;
  }

  /**
   * Says what a query looks at.
   *
   * @return such as {@code 9 rows of states with state = 'CA' AND year >= 1992}
   * @throws MistakenCheckException if it names what no row bears, or looks at nothing
   * @throws NotInRecordException if it looks at elections that the record lacks
   */
  String by(String sql) {
    QueryScope scope = QueryScope.of(sql);
    NamesInQuery.hints(sql, () -> record).stream()
        .findFirst()
        .ifPresent(
            hint -> {
              throw new MistakenCheckException("sql: " + hint);
            });
    scope.compared().forEach(value -> requireYear(scope, value));
    scope.narrowed().forEach(this::requireElections);
    scope.compared().forEach(value -> requireBorne(scope, value));
    List<String> looked = new ArrayList<>();
    scope.narrowed().forEach(narrowed -> looked.add(require(narrowed)));
    return looked.isEmpty()
        ? "all of " + String.join(", ", scope.tables().stream().map(Table::name).toList())
        : String.join("; ", looked);
  }

  private void requireYear(QueryScope scope, ComparedValue value) {
    if (!value.column().equals(YEAR) || value.isText() || !value.text().matches("[0-9]{1,4}")) {
      return;
    }
    int year = Integer.parseInt(value.text());
    if (record.findElection(year).isPresent()
        || scope.tables().stream().noneMatch(LookedAt::isOfElections)) {
      return;
    }
    if (ElectionCalendar.isDue(year)) {
      throw new NotInRecordException("no election of " + year + " in the record");
    }
    throw new MistakenCheckException("sql: " + year + " is no year of a presidential election");
  }

  private static boolean isOfElections(Table table) {
    return table.foreignKeys().stream().anyMatch(key -> key.columns().contains(YEAR))
        || table.name().equals("elections");
  }

  /** Years that are due and not in the record are no mistake of the query. */
  private void requireElections(QueryScope.Narrowed narrowed) {
    narrowed
        .ofYears()
        .filter(years -> count("elections", years) == 0)
        .ifPresent(
            years -> {
              if (isOfYearsToCome(years)) {
                throw new NotInRecordException("the record lacks elections with " + years);
              }
              throw new MistakenCheckException(
                  "sql: no election falls into " + years + ", so nothing was looked at");
            });
  }

  private boolean isOfYearsToCome(String years) {
    List<String> due =
        IntStream.rangeClosed(ElectionCalendar.FIRST, LAST_YEAR)
            .filter(ElectionCalendar::isDue)
            .mapToObj(year -> "(" + year + ")")
            .toList();
    return !ask.apply(
            "WITH due(year) AS (VALUES "
                + String.join(", ", due)
                + ") SELECT year FROM due WHERE "
                + years
                + " LIMIT 1")
        .rows()
        .isEmpty();
  }

  private void requireBorne(QueryScope scope, ComparedValue value) {
    if (!value.isText() || NamesInQuery.isOfRecord(record, value)) {
      return;
    }
    List<Table> having =
        scope.tables().stream().filter(table -> hasColumn(table, value.column())).toList();
    if (having.isEmpty() || having.stream().anyMatch(table -> isBorne(table, value))) {
      return;
    }
    List<String> known =
        having.stream()
            .flatMap(table -> values(table, value.column()).stream())
            .distinct()
            .toList();
    if (known.isEmpty()) {
      throw new NotInRecordException(
          "the record has no " + value.column() + " in " + having.get(0).name());
    }
    throw new MistakenCheckException(
        String.format(
            "sql: no %s is %s in %s%s",
            value.column(),
            Quoted.of(value.text()),
            having.get(0).name(),
            NearestName.to(value.text(), known)
                .map(near -> "; did you mean '" + near + "'?")
                .orElse("")));
  }

  private static boolean hasColumn(Table table, String column) {
    return table.columns().stream().map(FigureDefinition::name).anyMatch(column::equals);
  }

  private boolean isBorne(Table table, ComparedValue value) {
    String operator = value.isPattern() ? " LIKE " : " = ";
    return count(
            table.name(), value.column() + operator + "'" + value.text().replace("'", "''") + "'")
        > 0;
  }

  private List<String> values(Table table, String column) {
    return ask
        .apply(
            "SELECT DISTINCT "
                + column
                + " FROM "
                + table.name()
                + " WHERE "
                + column
                + " IS NOT NULL ORDER BY 1 LIMIT 500")
        .rows()
        .stream()
        .flatMap(row -> row.get(0).stream())
        .map(String::valueOf)
        .toList();
  }

  private String require(QueryScope.Narrowed narrowed) {
    long rows = count(narrowed.table(), narrowed.condition());
    if (rows == 0) {
      throw new MistakenCheckException(
          String.format(
              "sql: no row of %s has %s: where nothing was looked at, finding nothing proves"
                  + " nothing",
              narrowed.table(), narrowed.condition()));
    }
    return String.format(
        "%s of %s with %s", Counted.of(rows, "row"), narrowed.table(), narrowed.condition());
  }

  private long count(String table, String condition) {
    return (Long)
        ask.apply("SELECT count(*) FROM " + table + " WHERE " + condition)
            .rows()
            .get(0)
            .get(0)
            .orElse(0L);
  }
}
