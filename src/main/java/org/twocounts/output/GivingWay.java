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
    this.cells = rows.stream().map(row -> Cell.of(row.get(column))).toList();
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

  /**
   * A cell, measured once.
   *
   * @param lines as given
   * @param longestLine in letters
   * @param longestWord in letters
   */
  private record Cell(String text, int lines, int longestLine, int longestWord) {
    static Cell of(String text) {
      List<String> given = Paragraph.lines(text, Integer.MAX_VALUE);
      int longest = 0;
      for (String line : given) {
        longest = Math.max(longest, Paragraph.length(line));
      }
      return new Cell(text, given.size(), longest, Paragraph.longestWord(text));
    }

    int cost(int width) {
      int broken = longestLine <= width ? lines : Paragraph.countLines(text, width);
      return broken + (longestWord <= width ? 0 : CUT_WORD * Paragraph.cutWords(text, width));
    }
  }
}
