package org.twocounts.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.twocounts.claim.measure.Cell;
import org.twocounts.claim.measure.Column;
import org.twocounts.claim.measure.Evidence;

/** Lays evidence out in columns; headings and texts wrap in theirs. */
final class EvidenceText {
  private static final int GAP = 2;
  private static final int LEAST_WIDTH = 8;

  private final List<Column> columns;
  private final int[] widths;

  private EvidenceText(List<Column> columns, List<List<String>> table, int pageWidth) {
    this.columns = columns;
    this.widths = widths(columns, table, pageWidth);
  }

  /** A heading and the first rows, no wider than the page if the figures leave room. */
  static List<String> lines(Evidence evidence, int rows, int pageWidth) {
    List<Column> columns = evidence.columns();
    if (columns.isEmpty() || rows == 0) {
      return List.of();
    }
    List<List<String>> table =
        evidence.rows().stream().limit(rows).map(row -> shown(columns, row)).toList();
    EvidenceText text = new EvidenceText(columns, table, pageWidth);
    List<String> lines = new ArrayList<>(text.heading());
    table.forEach(row -> lines.addAll(text.row(row)));
    return lines;
  }

  private static List<String> shown(List<Column> columns, List<Cell> row) {
    return IntStream.range(0, columns.size())
        .mapToObj(i -> row.get(i).shown(columns.get(i).unit()))
        .toList();
  }

  private static int[] widths(List<Column> columns, List<List<String>> table, int pageWidth) {
    int[] widths = new int[columns.size()];
    for (int i = 0; i < widths.length; i++) {
      int column = i;
      int cells = table.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
      widths[i] = Math.max(cells, longestWord(columns.get(i).heading()));
    }
    int spare = pageWidth - GAP * (columns.size() - 1) - IntStream.of(widths).sum();
    for (; spare < 0; spare++) {
      int widest = widestText(columns, widths);
      if (widest < 0) {
        break;
      }
      widths[widest]--;
    }
    return widths;
  }

  private static int longestWord(String heading) {
    return Stream.of(heading.split("\\s+|(?<=-)", -1)).mapToInt(String::length).max().orElse(0);
  }

  /** The widest column of texts that can still give way; −1 if none can. */
  private static int widestText(List<Column> columns, int[] widths) {
    int widest = -1;
    for (int i = 0; i < widths.length; i++) {
      boolean gives = !columns.get(i).isNumeric() && widths[i] > LEAST_WIDTH;
      if (gives && (widest < 0 || widths[i] > widths[widest])) {
        widest = i;
      }
    }
    return widest;
  }

  /** Headings stand on the line above the rows. */
  private List<String> heading() {
    List<List<String>> wrapped = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      wrapped.add(TextPage.wrap(columns.get(i).heading(), widths[i]));
    }
    int height = wrapped.stream().mapToInt(List::size).max().orElse(1);
    List<List<String>> padded = new ArrayList<>();
    for (List<String> cell : wrapped) {
      List<String> lines = new ArrayList<>();
      IntStream.range(cell.size(), height).forEach(i -> lines.add(""));
      lines.addAll(cell);
      padded.add(lines);
    }
    return side(padded);
  }

  private List<String> row(List<String> cells) {
    List<List<String>> wrapped = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      wrapped.add(TextPage.wrap(cells.get(i), widths[i]));
    }
    return side(wrapped);
  }

  /** Sets wrapped cells side by side. */
  private List<String> side(List<List<String>> wrapped) {
    int height = wrapped.stream().mapToInt(List::size).max().orElse(1);
    List<String> lines = new ArrayList<>();
    for (int y = 0; y < height; y++) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String cell = y < wrapped.get(i).size() ? wrapped.get(i).get(y) : "";
        String pad = " ".repeat(Math.max(0, widths[i] - cell.length()));
        line.append(i == 0 ? "" : " ".repeat(GAP));
        line.append(columns.get(i).isNumeric() ? pad + cell : cell + pad);
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }
}
