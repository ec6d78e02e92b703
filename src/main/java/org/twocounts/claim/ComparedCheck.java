package org.twocounts.claim;

import java.util.List;
import java.util.Map;
import org.twocounts.analysis.NotInRecordException;
import org.twocounts.claim.measure.MistakenCheckException;
import org.twocounts.figure.FigureDefinition;
import org.twocounts.figure.FigureKind;
import org.twocounts.model.ElectionCalendar;
import org.twocounts.model.ElectionRecord;
import org.twocounts.table.Table;
import org.twocounts.table.sql.scope.ComparedValue;
import org.twocounts.table.sql.scope.KeyColumns;
import org.twocounts.table.sql.scope.NamesInQuery;
import org.twocounts.words.NearestName;
import org.twocounts.words.Quoted;

/** Values with which a query compares columns must be such as the columns hold. */
record ComparedCheck(ElectionRecord record, AskedTables tables) {
  private static final String YEAR = "year";

  /**
   * Holds a value to its column.
   *
   * @throws MistakenCheckException if the column never holds it
   * @throws NotInRecordException if it is an election to come, or the record has none of the kind
   */
  void require(ComparedValue value) {
    if (isOfElections(value)) {
      value.year().ifPresent(this::requireElection);
    } else if (value.isText()) {
      requireBorne(value);
    } else if (definitions(value).stream().allMatch(d -> d.kind() == FigureKind.FLAG)) {
      requireFlag(value);
    } else if (value.inOrder().stream().allMatch(table -> namesAnother(table, value.column()))) {
      requireBorne(value);
    }
  }

  private static boolean isOfElections(ComparedValue value) {
    return value.column().equals(YEAR)
        && value.value() != ComparedValue.ValueKind.PATTERN
        && value.inOrder().stream().allMatch(KeyColumns::isOfElections);
  }

  private static List<FigureDefinition> definitions(ComparedValue value) {
    return value.inOrder().stream()
        .flatMap(table -> table.columns().stream())
        .filter(column -> column.name().equals(value.column()))
        .toList();
  }

  private void requireElection(int year) {
    if (record.findElection(year).isPresent()) {
      return;
    }
    if (ElectionCalendar.isDue(year)) {
      throw new NotInRecordException("no election of " + year + " in the record");
    }
    throw new MistakenCheckException("sql: " + year + " is no year of a presidential election");
  }

  private static void requireFlag(ComparedValue value) {
    if (!List.of("0", "1").contains(value.text())) {
      throw new MistakenCheckException(
          String.format(
              "sql: %s is 1 or 0, for yes or no, and never %s", value.column(), value.text()));
    }
  }

  /** Whether a number in a column names a row, of this table or another. */
  private static boolean namesAnother(Table table, String column) {
    return table.primaryKey().equals(List.of(column))
        || table.foreignKeys().stream().anyMatch(key -> key.columns().equals(List.of(column)));
  }

  private void requireBorne(ComparedValue value) {
    if (NamesInQuery.isOfRecord(record, value)
        || isAllowed(value)
        || value.tables().entrySet().stream().anyMatch(this::isBorne)) {
      return;
    }
    NamesInQuery.hint(record, value)
        .ifPresent(
            hint -> {
              throw new MistakenCheckException("sql: " + hint);
            });
    Table table = value.inOrder().get(0);
    List<String> known =
        value.inOrder().stream()
            .flatMap(each -> tables.values(each, value.column()).stream())
            .distinct()
            .toList();
    if (known.isEmpty()) {
      throw new NotInRecordException("the record has no " + value.column() + " in " + table.name());
    }
    throw new MistakenCheckException(
        String.format(
            "sql: no %s is %s in %s%s",
            value.column(),
            value.isText() ? Quoted.of(value.text()) : value.text(),
            table.name(),
            NearestName.to(value.text(), known)
                .map(near -> "; did you mean '" + near + "'?")
                .orElse("")));
  }

  private static boolean isAllowed(ComparedValue value) {
    return definitions(value).stream()
        .anyMatch(definition -> definition.constraints().allowed().contains(value.text()));
  }

  private boolean isBorne(Map.Entry<Table, String> borne) {
    return tables.count(borne.getKey().name(), borne.getValue()) > 0;
  }
}
