package org.twocounts.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twocounts.output.TextRows.Heads;
import org.twocounts.output.TextRows.Holds;

/** Cells set side by side in the columns of a page: words are wrapped, numbers and names never. */
final class TextColumns {
  private static final String GAP = "  ";
  private static final int LEAST_WORDS = 4;

  /** Widths of a page beyond which no column of words is tried. */
  private static final int PAGES = 4;

  /** Letters, printed or blank, that any table may take. */
  private static final long MODERATE = 1L << 20;

  /** How many times its text a larger table may take. */
  private static final int MOSTLY_TEXT = 4;

  private final TextRows texts;
  private final int[] widths;

  private TextColumns(TextRows texts, int[] widths) {
    this.texts = texts;
    this.widths = widths;
  }

  /** Columns as wide as the longest line of their cells. */
  static TextColumns asWideAs(TextRows texts) {
    int[] widths = new int[texts.columns().size()];
    for (int i = 0; i < widths.length; i++) {
      for (String cell : texts.cells(i)) {
        widths[i] = Math.max(widths[i], longestLine(cell));
      }
    }
    return new TextColumns(texts, widths);
  }

  private static int longestLine(String text) {
    return text.indexOf('\n') < 0
        ? ShownWidth.of(text)
        : text.lines().mapToInt(ShownWidth::of).max().orElse(0);
  }

  /** All columns with the gaps between them. */
  int width() {
    return width(widths);
  }

  private static int width(int[] widths) {
    long total = (long) GAP.length() * (widths.length - 1);
    for (int width : widths) {
      total += width;
    }
    return (int) Math.min(Integer.MAX_VALUE, total);
  }

  /**
   * The same, narrowed to a page by columns of words that give way: each time the one that then
   * takes the fewest lines.
   *
   * @return empty where they cannot: numbers and names leave no room, a heading would be cut, or
   *     the page would be mostly blank
   */
  Optional<TextColumns> within(int pageWidth) {
    if (width(narrowest()) > pageWidth) {
      return Optional.empty();
    }
    TextColumns fitting = width() <= pageWidth ? this : new TextColumns(texts, narrowed(pageWidth));
    return fitting.cutsHeading() || fitting.isMostlyBlank()
        ? Optional.empty()
        : Optional.of(fitting);
  }

  private int[] narrowest() {
    int[] narrowest = widths.clone();
    for (int i = 0; i < narrowest.length; i++) {
      if (texts.columns().get(i) == Holds.WORDS) {
        narrowest[i] = Math.min(LEAST_WORDS, widths[i]);
      }
    }
    return narrowest;
  }

  private int[] narrowed(int pageWidth) {
    List<GivingWay> able = GivingWay.of(texts);
    int[] narrow = widths.clone();
    for (GivingWay column : able) {
      narrow[column.column()] = Math.min(widths[column.column()], PAGES * pageWidth);
    }
    for (int excess = width(narrow) - pageWidth; excess > 0; excess--) {
      narrow[cheapest(able, narrow)]--;
    }
    return narrow;
  }

  /** The column that gives way most cheaply, the last of several. */
  private static int cheapest(List<GivingWay> able, int[] narrow) {
    int cheapest = -1;
    int least = Integer.MAX_VALUE;
    for (GivingWay column : able) {
      int width = narrow[column.column()];
      if (width > LEAST_WORDS && column.cost(width - 1) <= least) {
        least = column.cost(width - 1);
        cheapest = column.column();
      }
    }
    return cheapest;
  }

  private boolean cutsHeading() {
    for (int i = 0; i < widths.length; i++) {
      if (Paragraph.cutWords(texts.head(i), widths[i]) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether long cells of different rows leave more space beside them than there is text. */
  private boolean isMostlyBlank() {
    long lines = 0;
    long letters = 0;
    for (List<String> row : texts.rows()) {
      long height = 1;
      for (int i = 0; i < widths.length; i++) {
        String cell = row.get(i);
        height = Math.max(height, breaks(cell) + 1 + cell.length() / Math.max(1, widths[i]));
        letters += cell.length();
      }
      lines += height;
    }
    long area = lines * width();
    return area > MODERATE && area > MOSTLY_TEXT * letters;
  }

  private static long breaks(String cell) {
    return cell.indexOf('\n') < 0 ? 0 : cell.chars().filter(c -> c == '\n').count();
  }

  /** The rows whose lines {@link #row} gives. */
  List<List<String>> rows() {
    return texts.rows();
  }

  /** The lines of the headings; none where no column has one. */
  List<String> heading() {
    return texts.headings().stream().allMatch(String::isEmpty)
        ? List.of()
        : lines(texts.headings(), texts.heads() == Heads.WRAPPED);
  }

  /** The lines of a row, cells beginning on the first. */
  List<String> row(List<String> cells) {
    return lines(cells, false);
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
    String space = " ".repeat(Math.max(0, widths[column] - ShownWidth.of(cell)));
    line.append(texts.columns().get(column) == Holds.NUMBERS ? space + cell : cell + space);
  }
}
