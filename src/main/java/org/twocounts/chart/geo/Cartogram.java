package org.twocounts.chart.geo;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * States as blocks of cells, one cell an elector, packed beside each other about as they lie on the
 * map.
 *
 * @param rows of the box around all blocks
 * @param columns of that box
 * @param blocks the cells of each state by code, in an order in which each touches the one before
 */
public record Cartogram(int rows, int columns, NavigableMap<String, List<Cell>> blocks) {
  /** Elections of one census have one packing; the search for it is long. */
  private static final Map<Packing, Cartogram> PACKED = new ConcurrentHashMap<>();

  private record Packing(NavigableMap<String, Integer> electors, TileGrid grid) {}

  public Cartogram {
    NavigableMap<String, List<Cell>> copy = new TreeMap<>();
    blocks.forEach((state, cells) -> copy.put(state, List.copyOf(cells)));
    blocks = Collections.unmodifiableNavigableMap(copy);
  }

  /** Row from the top and column from the left, both from 0. */
  public record Cell(int row, int column) {}

  /**
   * Packs states by the one rule for all years.
   *
   * @param electors of each state; states without electors have no block
   * @param grid where the states lie to each other
   * @throws IllegalArgumentException where a state with electors has no place on the grid, or no
   *     state has electors
   */
  public static Cartogram of(Map<String, Integer> electors, TileGrid grid) {
    NavigableMap<String, Integer> placed = new TreeMap<>(electors);
    placed.values().removeIf(n -> n <= 0);
    if (placed.isEmpty() || !grid.places().keySet().containsAll(placed.keySet())) {
      throw new IllegalArgumentException("no places for " + placed);
    }
    return PACKED.computeIfAbsent(
        new Packing(placed, grid), p -> new StripPacking(placed, grid).best());
  }

  /** The part of the box that is covered by blocks, 0 to 1. */
  public double filled() {
    return (double) blocks.values().stream().mapToInt(List::size).sum() / (rows * columns);
  }

  /** The part of the grid's neighbours, of states with blocks, that touch; 1 without neighbours. */
  public double neighboursKept(TileGrid grid) {
    return neighboursKept(Neighbours.of(blocks.keySet(), grid));
  }

  double neighboursKept(Neighbours neighbours) {
    int[][] board = new int[rows][columns];
    int state = 1;
    for (List<Cell> cells : blocks.values()) {
      for (Cell cell : cells) {
        board[cell.row()][cell.column()] = state;
      }
      state++;
    }
    return neighbours.partOf(touching(board, blocks.size() + 1));
  }

  /** Pairs of blocks that share an edge, and of blocks and white, as numbers of a base. */
  static BitSet touching(int[][] board, int base) {
    BitSet pairs = new BitSet(base * base);
    for (int row = 0; row < board.length; row++) {
      for (int column = 0; column < board[row].length; column++) {
        int here = board[row][column];
        int right = column + 1 < board[row].length ? board[row][column + 1] : 0;
        int below = row + 1 < board.length ? board[row + 1][column] : 0;
        pairs.set(Math.min(here, right) * base + Math.max(here, right));
        pairs.set(Math.min(here, below) * base + Math.max(here, below));
      }
    }
    return pairs;
  }
}
