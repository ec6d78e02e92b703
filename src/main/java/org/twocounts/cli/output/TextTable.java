package org.twocounts.cli.output;

import java.util.ArrayList;
import java.util.List;
import org.twocounts.output.Paragraph;
import org.twocounts.output.TextColumns;

/** Lays a listing out in columns that fit a width: words are wrapped, numbers never. */
final class TextTable {
  private final Style style;

  TextTable(Style style) {
    this.style = style;
  }

  <T> void append(Listing<T> listing, StringBuilder out) {
    List<Column<T>> columns = new ArrayList<>(listing.shownColumns());
    List<List<String>> rows = listing.texts(columns);
    TextColumns natural = natural(columns, rows);
    while (natural.width() > style.width() && dropLast(columns)) {
      rows = listing.texts(columns);
      natural = natural(columns, rows);
    }
    TextColumns text = natural.within(style.width(), rows);
    if (!listing.caption().isEmpty()) {
      Paragraph.append(style.bold(listing.caption()), "", style.width(), out);
    }
    if (text.cuts(rows.get(0)) || text.width() > style.width()) {
      new StackedRows(style).append(listing.texts(listing.shownColumns()), out);
      return;
    }
    if (rows.get(0).stream().anyMatch(header -> !header.isEmpty())) {
      append(text.row(rows.get(0)), out);
    }
    out.append(style.dim("─".repeat(text.width()))).append('\n');
    rows.subList(1, rows.size()).forEach(row -> append(text.row(row), out));
  }

  private static <T> TextColumns natural(List<Column<T>> columns, List<List<String>> rows) {
    return TextColumns.asWideAs(rows, columns.stream().map(TextTable::holds).toList());
  }

  private static TextColumns.Holds holds(Column<?> column) {
    return switch (column.align()) {
      case LEFT -> TextColumns.Holds.WORDS;
      case UNBROKEN -> TextColumns.Holds.NAMES;
      case RIGHT -> TextColumns.Holds.NUMBERS;
    };
  }

  private static void append(List<String> lines, StringBuilder out) {
    lines.forEach(line -> out.append(line).append('\n'));
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
