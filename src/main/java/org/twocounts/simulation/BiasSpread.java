package org.twocounts.simulation;

/**
 * The bias of the Electoral College over drawn maps: of each half the sum of the two thresholds
 * ({@link org.twocounts.analysis.swing.Thresholds}) with its sign reversed, so that positive
 * favours the positive candidate; percentage points of national margin.
 *
 * @param standardError of the mean, from drawing
 * @param deviation standard deviation between maps
 * @param low a fortieth of all maps lie below it
 * @param high a fortieth of all maps lie above it
 * @param positive part of the maps with a bias to the positive candidate, 0 to 1
 */
public record BiasSpread(
    double mean, double standardError, double deviation, double low, double high, double positive) {

  /** The same over all the maps that there are. */
  BiasSpread withoutError() {
    return new BiasSpread(mean, 0, deviation, low, high, positive);
  }
}
