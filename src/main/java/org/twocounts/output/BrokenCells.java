package org.twocounts.output;

import java.util.List;

/** What giving way costs a column whose cells are broken into lines at each width. */
final class BrokenCells implements GivingWay {
  private static final int CUT_WORD = 100;

  private final int column;
  private final List<Cell> cells;
  private int reckonedWidth = -1;
  private int reckonedCost;

  BrokenCells(int column, List<String> cells) {
    this.column = column;
    this.cells = cells.stream().map(Cell::new).toList();
  }

  @Override
  public int column() {
    return column;
  }

  @Override
  public int cost(int width) {
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
      this.longestWord = ShownWidth.of(Paragraph.longestWord(text));
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
