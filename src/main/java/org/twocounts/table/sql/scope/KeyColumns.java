package org.twocounts.table.sql.scope;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.twocounts.figure.FigureDefinition;
import org.twocounts.table.Table;

/** Which columns of a table say of whom, where and when a row is, and which say what was found. */
public final class KeyColumns {
  private static final Set<String> EVERYWHERE =
      Set.of("year", "state", "candidate", "person", "party", "census");
  private static final String SOURCES = "sources";

  /** What the table of states says of a state that took no part, too. */
  private static final Set<String> OF_TAKING_PART =
      Set.of(
          "absence",
          "absence_kind",
          "electors_allotted",
          "electors_appointed",
          "method",
          "note",
          "state",
          "year");

  private KeyColumns() {}

  /** The columns by which a query chooses rows, rather than asks what is in them. */
  public static Set<String> of(Table table) {
    Set<String> keys = new HashSet<>(table.primaryKey());
    table.foreignKeys().stream()
        .filter(key -> !key.table().equals(SOURCES))
        .forEach(key -> keys.addAll(key.columns()));
    keys.addAll(EVERYWHERE);
    keys.retainAll(columns(table));
    return keys;
  }

  /** Whether a table has a row for each election or for more. */
  public static boolean isOfElections(Table table) {
    return table.name().equals("elections")
        || table.foreignKeys().stream().anyMatch(key -> key.columns().contains("year"));
  }

  /** Whether a query asks for what only a state that took part in an election has. */
  public static boolean isOfTakingPart(TableScope scope) {
    return scope.table().name().equals("states") && !OF_TAKING_PART.containsAll(scope.used());
  }

  private static List<String> columns(Table table) {
    return table.columns().stream()
        .map(FigureDefinition::name)
        .collect(Collectors.toUnmodifiableList());
  }
}
