package org.twocounts.chart.spec;

import java.util.List;

/**
 * A text at a place of the data.
 *
 * @param wordings the text, then shorter ones for where it finds no room
 * @param sides where it may stand, best first
 * @param rank labels of a lower rank find their place first
 */
public record PointLabel(
    double x, double y, List<String> wordings, Kind kind, List<Side> sides, int rank) {

  /** What a label is for. */
  public enum Kind {
    /** The value or name of a mark, beside it. */
    VALUE,

    /** The name of a mark that matters, beside it or led to it. */
    NAME,

    /** An explanation, near its mark and led to it. */
    NOTE,

    /** A word that names a part of the plot, where it stands. */
    ZONE,

    /** A word inside a mark; left out where the mark is too small. */
    INSIDE
  }

  /** The side of the place at which a label stands. */
  public enum Side {
    RIGHT,
    LEFT,
    ABOVE,
    BELOW,
    ABOVE_RIGHT,
    ABOVE_LEFT,
    BELOW_RIGHT,
    BELOW_LEFT,
    CENTRE
  }

  public PointLabel {
    if (wordings.isEmpty() || sides.isEmpty()) {
      throw new IllegalArgumentException("a label needs words and a side");
    }
    wordings = List.copyOf(wordings);
    sides = List.copyOf(sides);
  }

  /** The full text. */
  public String text() {
    return wordings.get(0);
  }
}
