package org.twocounts.simulation;

/**
 * Where the majority changes hands, as an advantage in national margin, over many maps: counted in
 * steps of 0.01 points, so that any number of them takes the same room.
 */
final class BiasTally {
  private static final int PER_POINT = 100;
  private static final int LARGEST = 100 * PER_POINT;

  private final long[] counts = new long[2 * LARGEST + 1];
  private long maps;
  private long positive;
  private double sum;
  private double squares;

  /** Adds the advantage of one map, percentage points to the positive candidate. */
  void add(double points) {
    maps++;
    positive += points > 0 ? 1 : 0;
    sum += points;
    squares += points * points;
    counts[Math.toIntExact(Math.round(points * PER_POINT)) + LARGEST]++;
  }

  void add(BiasTally other) {
    maps += other.maps;
    positive += other.positive;
    sum += other.sum;
    squares += other.squares;
    for (int i = 0; i < counts.length; i++) {
      counts[i] += other.counts[i];
    }
  }

  long maps() {
    return maps;
  }

  BiasSpread spread() {
    double mean = sum / maps;
    double deviation = Math.sqrt(Math.max(0, squares / maps - mean * mean));
    return new BiasSpread(
        mean,
        deviation / Math.sqrt((double) maps),
        deviation,
        quantile(0.025),
        quantile(0.975),
        (double) positive / maps);
  }

  private double quantile(double part) {
    long below = 0;
    for (int i = 0; i < counts.length; i++) {
      below += counts[i];
      if (below >= part * maps) {
        return (double) (i - LARGEST) / PER_POINT;
      }
    }
    throw new IllegalStateException("no maps");
  }
}
