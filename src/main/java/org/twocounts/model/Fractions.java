package org.twocounts.model;

/** Exact comparison of fractions with positive denominators. */
final class Fractions {
  private Fractions() {}

  static int compare(long a, long b, long c, long d) {
    int high = Long.compare(Math.multiplyHigh(a, d), Math.multiplyHigh(c, b));
    return high != 0 ? high : Long.compareUnsigned(a * d, c * b);
  }
}
