package org.twocounts.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cells set side by side in the columns of a page: words are wrapped, numbers and names never. */
public final class TextColumns {
  private static final String GAP = "  ";
  private static final int LEAST_WORDS = 4;

  private final List<Holds> columns;
  private final int[] widths;

  private TextColumns(List<Holds> columns, int[] widths) {
    this.columns = List.copyOf(columns);
    this.widths = widths;
  }

  /** What a column holds, and with it how it is set. */
  public enum Holds {
    /** Set to the left, wrapped where there is no room. */
    WORDS,
    /** Names to be typed: set to the left, never wrapped. */
    NAMES,
    /** Set to the right, never wrapped. */
    NUMBERS
  }

  /**
   * Columns as wide as the longest line of their cells.
   *
   * @param rows each with a cell for every column
   */
  public static TextColumns asWideAs(List<List<String>> rows, List<Holds> columns) {
    int[] widths = new int[columns.size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], longestLine(row.get(i)));
      }
    }
    return new TextColumns(columns, widths);
  }

  private static int longestLine(String text) {
    return text.lines().mapToInt(Paragraph::length).max().orElse(0);
  }

  /** All columns with the gaps between them. */
  public int width() {
    int total = GAP.length() * (widths.length - 1);
    for (int width : widths) {
      total += width;
    }
    return total;
  }

  /**
   * The same, narrowed to a page where columns of words can give way: each time the one in which
   * the fewest more lines break.
   */
  public TextColumns within(int pageWidth, List<List<String>> rows) {
    int[] narrow = widths.clone();
    List<GivingWay> able = new ArrayList<>();
    for (int i = 0; i < narrow.length; i++) {
      if (columns.get(i) == Holds.WORDS) {
        able.add(new GivingWay(i, rows));
      }
    }
    for (int excess = width() - pageWidth; excess > 0; excess--) {
      Optional<GivingWay> cheapest = cheapest(able, narrow);
      if (cheapest.isEmpty()) {
        break;
      }
      narrow[cheapest.get().column()]--;
    }
    return new TextColumns(columns, narrow);
  }

  /** The column that gives way most cheaply, the last of several. */
  private static Optional<GivingWay> cheapest(List<GivingWay> able, int[] narrow) {
    Optional<GivingWay> cheapest = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (GivingWay column : able) {
      int width = narrow[column.column()];
      if (width > LEAST_WORDS && column.cost(width - 1) <= least) {
        least = column.cost(width - 1);
        cheapest = Optional.of(column);
      }
    }
    return cheapest;
  }

  /** Whether a cell would be cut in the middle of a word. */
  public boolean cuts(List<String> cells) {
    int cut = 0;
    for (int i = 0; i < widths.length; i++) {
      cut += Paragraph.cutWords(cells.get(i), widths[i]);
    }
    return cut > 0;
  }

  /** The lines of a row, cells beginning on the first. */
  public List<String> row(List<String> cells) {
    return lines(cells, false);
  }

  /** The lines of a heading, cells ending on the last, which stands above the rows. */
  public List<String> heading(List<String> cells) {
    return lines(cells, true);
  }

  private List<String> lines(List<String> cells, boolean atFoot) {
    List<List<String>> wrapped = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < widths.length; i++) {
      wrapped.add(Paragraph.lines(cells.get(i), widths[i]));
      height = Math.max(height, wrapped.get(i).size());
    }
    List<String> lines = new ArrayList<>();
    for (int y = 0; y < height; y++) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        int own = atFoot ? y - height + wrapped.get(i).size() : y;
        boolean empty = own < 0 || own >= wrapped.get(i).size();
        line.append(i == 0 ? "" : GAP);
        pad(empty ? "" : wrapped.get(i).get(own), i, line);
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  private void pad(String cell, int column, StringBuilder line) {
    String space = " ".repeat(Math.max(0, widths[column] - Paragraph.length(cell)));
    line.append(columns.get(column) == Holds.NUMBERS ? space + cell : cell + space);
  }
}
