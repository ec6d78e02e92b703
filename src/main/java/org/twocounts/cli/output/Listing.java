package org.twocounts.cli.output;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Rows under columns.
 *
 * @param caption a line above the table for people; empty for none
 * @param columns at least one, in the order in which they are printed
 * @param rows one observation each, in the order in which they are printed
 */
public record Listing<T>(String caption, List<Column<T>> columns, List<T> rows) {
  public Listing {
    caption = PlainText.harmless(caption);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** The columns of a table for people. */
  List<Column<T>> shownColumns() {
    return columns(Column::isShown);
  }

  /** The columns of CSV and JSON. */
  List<Column<T>> dataColumns() {
    return columns(Column::isData);
  }

  private List<Column<T>> columns(Predicate<Column<T>> wanted) {
    return columns.stream().filter(wanted).toList();
  }

  /** Each row as a JSON object. */
  List<Cell> objects() {
    List<Column<T>> data = dataColumns();
    List<Cell> objects = new ArrayList<>(rows.size());
    for (T row : rows) {
      Fields fields = new Fields();
      Map<String, Fields> inside = new HashMap<>();
      for (Column<T> column : data) {
        Fields into =
            column
                .object()
                .map(
                    name ->
                        inside.computeIfAbsent(
                            name,
                            n -> {
                              Fields object = new Fields();
                              fields.put(n, object);
                              return object;
                            }))
                .orElse(fields);
        into.put(column.camelCaseName(), column.value().apply(row));
      }
      objects.add(new Cell.Nested(fields));
    }
    return objects;
  }

  /** The headers, then the texts of each row, as people read them. */
  List<List<String>> texts(List<Column<T>> shown) {
    List<List<String>> texts = new ArrayList<>(rows.size() + 1);
    texts.add(shown.stream().map(c -> PlainText.harmless(c.header())).toList());
    for (T row : rows) {
      texts.add(shown.stream().map(c -> c.shownText(row)).toList());
    }
    return texts;
  }
}
