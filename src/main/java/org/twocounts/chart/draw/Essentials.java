package org.twocounts.chart.draw;

import org.twocounts.chart.spec.PointLabel;

/**
 * What a chart cannot do without. Where a part of it finds no room, the chart cannot be understood
 * at that size:
 *
 * <ul>
 *   <li>the words around the plots, the key among them (see {@link RoomForPlots}), and each plot;
 *   <li>the names of all rows;
 *   <li>a number for every state of a map that has numbers, on it or led to it;
 *   <li>a name for every state of squares that has one;
 *   <li>the labels of splits, and of what title or subtitle name.
 * </ul>
 *
 * Anything else may be missing; a reader is told of it.
 */
final class Essentials {
  /** The least width and height of a plot with axes. */
  static final double LEAST_PLOT_EMS = 4;

  /** The least width and height of a map or squares. */
  static final double LEAST_MAP_EMS = 2;

  /** The rank of labels of splits and other marked data. */
  static final int SPLIT = 1;

  /** The rank of labels of what title or subtitle name. */
  static final int IN_TITLE = 2;

  private Essentials() {}

  /** Whether a label, ranked, is one without which the chart cannot be understood. */
  static boolean isEssential(PointLabel label) {
    return label.rank() == SPLIT || label.rank() == IN_TITLE;
  }
}
