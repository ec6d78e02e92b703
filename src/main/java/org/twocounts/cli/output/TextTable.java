package org.twocounts.cli.output;

import java.util.ArrayList;
import java.util.List;
import org.twocounts.output.Paragraph;

/** Lays a listing out in columns that fit a width: words are wrapped, numbers never. */
final class TextTable {
  private static final String GAP = "  ";
  private static final int LEAST_WORDS = 4;
  private static final int CUT_WORD = 100;

  private final Style style;

  TextTable(Style style) {
    this.style = style;
  }

  <T> void append(Listing<T> listing, StringBuilder out) {
    List<Column<T>> columns = new ArrayList<>(listing.shownColumns());
    List<List<String>> rows = listing.texts(columns);
    int[] widths = naturalWidths(rows);
    while (total(widths) > style.width() && dropLast(columns)) {
      rows = listing.texts(columns);
      widths = naturalWidths(rows);
    }
    shrink(columns, rows, widths);
    if (!listing.caption().isEmpty()) {
      Paragraph.append(style.bold(listing.caption()), "", style.width(), out);
    }
    if (!fits(rows.get(0), widths)) {
      new StackedRows(style).append(listing.texts(listing.shownColumns()), out);
      return;
    }
    if (rows.get(0).stream().anyMatch(header -> !header.isEmpty())) {
      appendRow(columns, rows.get(0), widths, out);
    }
    out.append(style.dim("─".repeat(total(widths)))).append('\n');
    for (List<String> row : rows.subList(1, rows.size())) {
      appendRow(columns, row, widths, out);
    }
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

  private static int[] naturalWidths(List<List<String>> rows) {
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], longestLine(row.get(i)));
      }
    }
    return widths;
  }

  /** Narrows columns of words, each time the one in which the fewest more lines break. */
  private <T> void shrink(List<Column<T>> columns, List<List<String>> rows, int[] widths) {
    for (int excess = total(widths) - style.width(); excess > 0; excess--) {
      int cheapest = -1;
      int least = Integer.MAX_VALUE;
      for (int i = 0; i < widths.length; i++) {
        if (columns.get(i).align() == Column.Align.LEFT && widths[i] > LEAST_WORDS) {
          int cost = cost(rows, i, widths[i] - 1);
          if (cost <= least) {
            least = cost;
            cheapest = i;
          }
        }
      }
      if (cheapest < 0) {
        return;
      }
      widths[cheapest]--;
    }
  }

  /** Lines that a column takes at a width; a word cut in two counts for many. */
  private static int cost(List<List<String>> rows, int column, int width) {
    int cost = 0;
    for (List<String> row : rows) {
      String text = row.get(column);
      cost += Paragraph.lines(text, width).size() + CUT_WORD * Paragraph.cutWords(text, width);
    }
    return cost;
  }

  /** Whether the columns fit the width without a heading cut in the middle of a word. */
  private boolean fits(List<String> headings, int[] widths) {
    int cut = 0;
    for (int i = 0; i < widths.length; i++) {
      cut += Paragraph.cutWords(headings.get(i), widths[i]);
    }
    return cut == 0 && total(widths) <= style.width();
  }

  private static int total(int[] widths) {
    int total = GAP.length() * (widths.length - 1);
    for (int width : widths) {
      total += width;
    }
    return total;
  }

  private static int longestLine(String text) {
    return text.lines().mapToInt(Paragraph::length).max().orElse(0);
  }

  private static <T> void appendRow(
      List<Column<T>> columns, List<String> texts, int[] widths, StringBuilder out) {
    List<List<String>> cells = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < widths.length; i++) {
      List<String> lines = Paragraph.lines(texts.get(i), widths[i]);
      cells.add(lines);
      height = Math.max(height, lines.size());
    }
    for (int line = 0; line < height; line++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String cell = line < cells.get(i).size() ? cells.get(i).get(line) : "";
        text.append(i == 0 ? "" : GAP);
        pad(cell, widths[i], columns.get(i).align(), text);
      }
      out.append(text.toString().stripTrailing()).append('\n');
    }
  }

  private static void pad(String cell, int width, Column.Align align, StringBuilder out) {
    String space = " ".repeat(Math.max(0, width - Paragraph.length(cell)));
    out.append(align == Column.Align.RIGHT ? space + cell : cell + space);
  }
}
