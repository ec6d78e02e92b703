package org.twocounts.model;

/** Exact comparison of fractions with positive denominators. */
public final class Fractions {
  private static final int HALF = 32;
  private static final long LOW = (1L << HALF) - 1;

  private Fractions() {}

  /**
   * Compares a/b with c/d, by the cross products in 128 bits.
   *
   * @param b positive
   * @param d positive
   * @return as {@link Long#compare}
   */
  public static int compare(long a, long b, long c, long d) {
    int high = Long.compare(multiplyHigh(a, d), multiplyHigh(c, b));
    return high != 0 ? high : Long.compareUnsigned(a * d, c * b);
  }

  /** As {@link Math#multiplyHigh}, which the engine of the pages lacks. */
  private static long multiplyHigh(long x, long y) {
    long xHigh = x >> HALF;
    long xLow = x & LOW;
    long yHigh = y >> HALF;
    long yLow = y & LOW;
    long middle = xHigh * yLow + ((xLow * yLow) >>> HALF);
    long carried = xLow * yHigh + (middle & LOW);
    return xHigh * yHigh + (middle >> HALF) + (carried >> HALF);
  }
}
