package org.twocounts.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.twocounts.figure.FigureDefinition;
import org.twocounts.words.Quoted;

/** Whether the rows of a table are told apart by its key, and have what each must have. */
public final class RowKeys {
  private final Table table;

  private RowKeys(Table table) {
    this.table = table;
  }

  /**
   * Holds rows to what the table says of them.
   *
   * @throws BrokenKeyException with the first row that breaks it: only a record that breaks a rule
   *     of {@code validate} makes such a row
   */
  public static void require(Table table, List<List<Optional<Object>>> rows) {
    RowKeys keys = new RowKeys(table);
    Set<List<Object>> seen = new HashSet<>();
    List<Integer> places = keys.places();
    for (List<Optional<Object>> row : rows) {
      keys.requireFilled(row);
      List<Object> key = new ArrayList<>();
      places.forEach(place -> row.get(place).ifPresent(key::add));
      if (!places.isEmpty() && key.size() == places.size() && !seen.add(key)) {
        throw keys.broken("has two rows with " + keys.shown(key));
      }
    }
  }

  private List<Integer> places() {
    List<String> names = table.columns().stream().map(FigureDefinition::name).toList();
    return table.primaryKey().stream().map(names::indexOf).toList();
  }

  private void requireFilled(List<Optional<Object>> row) {
    for (int i = 0; i < row.size(); i++) {
      FigureDefinition column = table.columns().get(i);
      if (row.get(i).isEmpty() && column.constraints().required()) {
        throw broken("has a row without " + column.name());
      }
    }
  }

  private String shown(List<Object> key) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < key.size(); i++) {
      parts.add(table.primaryKey().get(i) + " " + Quoted.of(String.valueOf(key.get(i))));
    }
    return parts.stream().collect(Collectors.joining(", "));
  }

  private BrokenKeyException broken(String how) {
    return new BrokenKeyException(
        "of this record no tables can be made: "
            + table.name()
            + " "
            + how
            + "; twocounts validate says what to mend");
  }
}
