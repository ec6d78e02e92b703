package org.twocounts.output;

import java.util.List;

/** A column of words that may give way to others: what that costs, width by width. */
final class GivingWay {
  private static final int CUT_WORD = 100;

  private final int column;
  private final List<Cell> cells;
  private int reckonedWidth = -1;
  private int reckonedCost;

  /**
   * Measures its cells.
   *
   * @param rows each with a cell for every column
   */
  GivingWay(int column, List<List<String>> rows) {
    this.column = column;
    this.cells = rows.stream().map(row -> new Cell(row.get(column))).toList();
  }

  /** Which column it is, counted from 0. */
  int column() {
    return column;
  }

  /** Lines that it takes at a width; a word cut in two counts for many. */
  int cost(int width) {
    if (width != reckonedWidth) {
      reckonedWidth = width;
      reckonedCost = 0;
      for (Cell cell : cells) {
        reckonedCost += cell.cost(width);
      }
    }
    return reckonedCost;
  }

  /** A cell with what it costs at the widths at which its lines are the same. */
  private static final class Cell {
    private final String text;
    private final int longestWord;
    private int least;
    private int most;
    private int cost;

    Cell(String text) {
      this.text = text;
      this.longestWord = Paragraph.longestWord(text);
      reckon(Integer.MAX_VALUE);
    }

    int cost(int width) {
      if (width < least || width > most) {
        reckon(width);
      }
      return cost;
    }

    private void reckon(int width) {
      Paragraph.Extent extent = Paragraph.Extent.of(text, width);
      int cut = longestWord <= width ? 0 : Paragraph.cutWords(text, width);
      least = extent.least();
      most = width;
      cost = extent.lines() + CUT_WORD * cut;
    }
  }
}
