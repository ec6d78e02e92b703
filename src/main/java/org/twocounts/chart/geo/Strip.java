package org.twocounts.chart.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.twocounts.chart.geo.Cartogram.Cell;

/**
 * States of neighbouring columns of the grid, north to south, set in rows to and fro, so that every
 * state holds together.
 *
 * @param states in the order in which they are set
 * @param electors of all of them
 * @param width cells in a row
 * @param latitude mean row of the grid of their electors
 */
record Strip(List<String> states, int electors, int width, double latitude) {

  int height() {
    return (electors + width - 1) / width;
  }

  /** Writes the number of each state into its cells. */
  void number(
      int[][] board, int top, int left, Map<String, Integer> sizes, Map<String, Integer> numbers) {
    int i = 0;
    for (String state : states) {
      int end = i + sizes.get(state);
      int number = numbers.get(state);
      for (; i < end; i++) {
        board[top + i / width][left + along(i)] = number;
      }
    }
  }

  /** The column of a cell: rows go to and fro. */
  private int along(int cell) {
    int along = cell % width;
    return cell / width % 2 == 0 ? along : width - 1 - along;
  }

  /** Adds the cells of each state. */
  void set(int top, int left, Map<String, Integer> sizes, Map<String, List<Cell>> blocks) {
    int i = 0;
    for (String state : states) {
      List<Cell> cells = new ArrayList<>();
      for (int n = 0; n < sizes.get(state); n++) {
        cells.add(new Cell(top + i / width, left + along(i)));
        i++;
      }
      blocks.put(state, cells);
    }
  }
}
