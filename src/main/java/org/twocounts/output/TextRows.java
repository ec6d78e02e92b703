package org.twocounts.output;

import java.util.ArrayList;
import java.util.List;
import org.twocounts.words.Steering;

/**
 * The texts of a table for people. What steers a terminal is shown as U+FFFD.
 *
 * @param headings over the columns
 * @param rows each with a cell for every column
 * @param columns what each holds
 * @param heads how the headings stand over their columns
 */
public record TextRows(
    List<String> headings, List<List<String>> rows, List<Holds> columns, Heads heads) {

  public TextRows {
    headings = headings.stream().map(Steering::without).map(String::strip).toList();
    rows = rows.stream().map(row -> row.stream().map(Steering::without).toList()).toList();
    columns = List.copyOf(columns);
    if (headings.size() != columns.size()) {
      throw new IllegalArgumentException(
          headings.size() + " headings over " + columns.size() + " columns");
    }
    for (List<String> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            row.size() + " cells under " + columns.size() + " headings");
      }
    }
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

  /** How headings stand over their columns. */
  public enum Heads {
    /** A column is as wide as its heading, unless it holds words; the first lines stand level. */
    WHOLE,
    /** A column is as wide as the longest word of its heading; the last lines stand level. */
    WRAPPED
  }

  /** Columns of a terminal that the table takes where nothing is wrapped. */
  public int width() {
    return TextColumns.asWideAs(this).width();
  }

  /** The cells of a column that its width follows from, the heading or its longest word first. */
  List<String> cells(int column) {
    List<String> cells = new ArrayList<>(rows.size() + 1);
    cells.add(head(column));
    rows.forEach(row -> cells.add(row.get(column)));
    return cells;
  }

  /** The heading of a column, or the word of it that no line may break. */
  String head(int column) {
    String heading = headings.get(column);
    return heads == Heads.WHOLE ? heading : Paragraph.longestWord(heading);
  }
}
