package org.twocounts.chart.spec;

import java.util.List;
import org.twocounts.chart.theme.Ink;

/**
 * States as tiles of equal size on a grid, one small square an elector.
 *
 * @param rows of the grid
 * @param columns of the grid
 * @param mostSquares the squares of the fullest tile, which set their size
 */
public record TilePlot(int rows, int columns, int mostSquares, List<Tile> tiles) implements Plot {
  public TilePlot {
    tiles = List.copyOf(tiles);
  }

  /**
   * One state.
   *
   * @param row from the top, from 0
   * @param column from the left, from 0
   * @param code shown in the tile
   * @param squares the ink of each elector, in the order in which they are set
   */
  public record Tile(int row, int column, String code, List<Ink> squares) {
    public Tile {
      squares = List.copyOf(squares);
    }
  }

  @Override
  public <T> T fold(Cases<T> cases) {
    return cases.ofTiles(this);
  }
}
