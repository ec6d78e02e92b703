package org.twocounts.output;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What giving way costs a column of very much text: its lines, as if they broke anywhere. Counted
 * from how many cells there are of each length, so that a width costs little to look at.
 */
final class CountedCells implements GivingWay {
  private final int column;
  private final Map<Integer, Integer> cellsByWidth = new TreeMap<>();

  CountedCells(int column, List<String> cells) {
    this.column = column;
    cells.forEach(cell -> cellsByWidth.merge(ShownWidth.of(cell), 1, Integer::sum));
  }

  @Override
  public int column() {
    return column;
  }

  @Override
  public int cost(int width) {
    long lines = 0;
    for (Map.Entry<Integer, Integer> cells : cellsByWidth.entrySet()) {
      lines += (long) cells.getValue() * Math.max(1, (cells.getKey() + width - 1) / width);
    }
    return (int) Math.min(Integer.MAX_VALUE, lines);
  }
}
