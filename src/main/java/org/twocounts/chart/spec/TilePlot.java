package org.twocounts.chart.spec;

import java.util.List;
import org.twocounts.chart.theme.Ink;

/**
 * States as blocks of squares packed beside each other, one square an elector.
 *
 * @param rows of squares
 * @param columns of squares
 * @param detail how much of it is labelled
 */
public record TilePlot(int rows, int columns, List<Block> blocks, Detail detail) implements Plot {
  public TilePlot {
    blocks = List.copyOf(blocks);
  }

  /** How much a plot of squares says. */
  public enum Detail {
    /** The code of every state, and lines between the squares. */
    LABELLED,

    /** Colours only, for small multiples. */
    SMALL
  }

  /**
   * One state.
   *
   * @param code shown on the block
   * @param squares of its electors, those of its leader first
   */
  public record Block(String code, List<Square> squares) {
    public Block {
      squares = List.copyOf(squares);
    }
  }

  /**
   * One elector.
   *
   * @param row from the top, from 0
   * @param column from the left, from 0
   */
  public record Square(int row, int column, Ink ink) {}

  @Override
  public boolean isSmall() {
    return detail == Detail.SMALL;
  }

  @Override
  public <T> T fold(Cases<T> cases) {
    return cases.ofTiles(this);
  }
}
