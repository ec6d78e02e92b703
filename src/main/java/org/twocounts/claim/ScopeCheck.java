package org.twocounts.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.twocounts.analysis.NotInRecordException;
import org.twocounts.claim.measure.MistakenCheckException;
import org.twocounts.model.ElectionCalendar;
import org.twocounts.model.NameBearer;
import org.twocounts.table.Table;
import org.twocounts.table.sql.scope.KeyColumns;
import org.twocounts.table.sql.scope.Looked;
import org.twocounts.table.sql.scope.NamesInQuery;
import org.twocounts.table.sql.scope.TableScope;
import org.twocounts.table.sql.scope.TableScope.Condition;
import org.twocounts.words.Counted;

/**
 * Whether there is a row where a query looks.
 *
 * @param foundNothing whether the query found none or nought; if not, what gave it its rows was
 *     there
 */
record ScopeCheck(AskedTables tables, boolean foundNothing) implements Looked.Cases<List<String>> {
  private static final String YEAR = "year";
  private static final String TOOK_PART = "absence IS NULL";
  private static final int LAST_YEAR = 2200;

  /**
   * Says what is looked at under conditions.
   *
   * @throws MistakenCheckException if that is nothing
   * @throws NotInRecordException if the record lacks the elections
   */
  List<String> require(Looked looked) {
    return looked.fold(this);
  }

  @Override
  public List<String> ofOne(TableScope scope) {
    return scope.direct() && !foundNothing ? List.of() : require(scope);
  }

  @Override
  public List<String> ofAll(List<Looked> parts) {
    return parts.stream().flatMap(part -> require(part).stream()).toList();
  }

  /** One is enough; where there is none, the first says what is wrong. */
  @Override
  public List<String> ofAny(List<Looked> parts) {
    List<String> looked = new ArrayList<>();
    Optional<RuntimeException> wrong = Optional.empty();
    boolean isOneRight = false;
    for (Looked part : parts) {
      try {
        looked.addAll(require(part));
        isOneRight = true;
      } catch (MistakenCheckException | NotInRecordException e) {
        wrong = wrong.or(() -> Optional.of(e));
      }
    }
    if (!isOneRight && wrong.isPresent()) {
      throw wrong.get();
    }
    return looked;
  }

  private List<String> require(TableScope scope) {
    Set<String> keys = KeyColumns.of(scope.table());
    List<Condition> chosen =
        scope.conditions().stream().filter(c -> keys.containsAll(c.columns())).toList();
    List<Condition> own = chosen.stream().filter(Condition::own).toList();
    Optional<String> years = years(scope, chosen);
    years.ifPresent(this::requireElections);
    requireStanding(scope, years);
    if (chosen.isEmpty()) {
      return List.of();
    }
    boolean asksMore = !keys.containsAll(scope.used());
    boolean all = own.size() == chosen.size() || asksMore;
    List<String> looked = rows(scope, all ? chosen : own);
    return own.isEmpty() ? List.of() : looked;
  }

  private static Optional<String> years(TableScope scope, List<Condition> chosen) {
    List<String> years =
        chosen.stream().filter(c -> c.columns().equals(Set.of(YEAR))).map(Condition::text).toList();
    return years.isEmpty() || !KeyColumns.isOfElections(scope.table())
        ? Optional.empty()
        : Optional.of(joined(years));
  }

  /** Years that are due and not in the record are no mistake of the query. */
  private void requireElections(String years) {
    if (tables.count("elections", years) > 0) {
      return;
    }
    List<Integer> due =
        IntStream.rangeClosed(ElectionCalendar.FIRST, LAST_YEAR)
            .filter(ElectionCalendar::isDue)
            .boxed()
            .toList();
    if (tables.isAny(due, years)) {
      throw new NotInRecordException("the record lacks elections with " + years);
    }
    throw new MistakenCheckException(
        "sql: no election falls into " + years + ", so nothing was looked at");
  }

  /** A party or person that a row is to name must have stood in those years. */
  private void requireStanding(TableScope scope, Optional<String> years) {
    for (Condition condition : scope.conditions()) {
      if (years.isPresent() && condition.strict() && condition.columns().size() == 1) {
        String column = condition.columns().iterator().next();
        NamesInQuery.bearer(column)
            .filter(bearer -> bearer != NameBearer.STATE)
            .ifPresent(bearer -> requireStanding(condition, column, bearer, years.get()));
      }
    }
  }

  private void requireStanding(
      Condition condition, String column, NameBearer bearer, String years) {
    String held = bearer == NameBearer.PARTY ? "party" : "candidate";
    String named =
        "year IN (SELECT year FROM candidacies WHERE "
            + years
            + ") AND "
            + column
            + " IS NOT NULL AND "
            + condition.text();
    String standing = "(SELECT year, " + held + " AS " + column + " FROM candidacies)";
    if (tables.count(standing, named) == 0) {
      throw new MistakenCheckException(
          String.format(
              "sql: no candidate with %s stood with %s: where nobody did, finding nothing proves"
                  + " nothing",
              condition.text(), years));
    }
  }

  /** Says how many rows are looked at, of the table or of those that could have had an event. */
  private List<String> rows(TableScope scope, List<Condition> conditions) {
    if (conditions.isEmpty()) {
      return List.of();
    }
    if (scope.table().isOfEvents()) {
      return EventScope.of(scope.table(), conditions).stream()
          .map(parent -> rows(parent.table(), parent.conditions(), parent.ofTakingPart()))
          .toList();
    }
    return List.of(
        rows(
            scope.table(),
            joined(conditions.stream().map(Condition::text).toList()),
            KeyColumns.isOfTakingPart(scope)));
  }

  private String rows(Table table, String condition, boolean ofTakingPart) {
    long rows = tables.count(table.name(), condition);
    if (rows == 0 && tables.count(table.name(), "1") == 0) {
      throw new NotInRecordException("the record has no rows of " + table.name());
    }
    long took =
        ofTakingPart ? tables.count(table.name(), joined(List.of(condition, TOOK_PART))) : rows;
    if (took == 0) {
      throw new MistakenCheckException(
          String.format(
              "sql: no row of %s has %s%s: where nothing was looked at, finding nothing proves"
                  + " nothing",
              table.name(), condition, rows > 0 ? " and took part in the election" : ""));
    }
    return String.format("%s of %s with %s", Counted.of(took, "row"), table.name(), condition);
  }

  /** Several conditions as one, each with its own brackets where it needs them. */
  private static String joined(List<String> conditions) {
    return String.join(" AND ", conditions);
  }
}
