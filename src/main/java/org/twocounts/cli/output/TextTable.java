package org.twocounts.cli.output;

import java.util.ArrayList;
import java.util.List;
import org.twocounts.output.TextPage;
import org.twocounts.output.TextRows;

/** Lays a listing out on a page, without the columns that are shown where there is room. */
final class TextTable {
  private TextTable() {}

  static <T> void append(Listing<T> listing, TextPage page) {
    TextRows whole = texts(listing, listing.shownColumns());
    List<Column<T>> columns = new ArrayList<>(listing.shownColumns());
    TextRows fitting = whole;
    while (fitting.width() > page.width() && dropLast(columns)) {
      fitting = texts(listing, columns);
    }
    if (!listing.caption().isEmpty()) {
      page.bold(listing.caption());
    }
    page.table(fitting, whole);
  }

  private static <T> TextRows texts(Listing<T> listing, List<Column<T>> columns) {
    List<List<String>> texts = listing.texts(columns);
    return new TextRows(
        texts.get(0),
        texts.subList(1, texts.size()),
        columns.stream().map(TextTable::holds).toList(),
        TextRows.Heads.WHOLE);
  }

  private static TextRows.Holds holds(Column<?> column) {
    return switch (column.align()) {
      case LEFT -> TextRows.Holds.WORDS;
      case UNBROKEN -> TextRows.Holds.NAMES;
      case RIGHT -> TextRows.Holds.NUMBERS;
    };
  }

  /** Drops the last column that needs room; false if there is none. */
  private static <T> boolean dropLast(List<Column<T>> columns) {
    for (int i = columns.size() - 1; i >= 0; i--) {
      if (columns.get(i).where() == Column.Where.ROOM) {
        columns.remove(i);
        return true;
      }
    }
    return false;
  }
}
