package org.twocounts.analysis.stats;

/**
 * One number of a statistic.
 *
 * @param name in camelCase, as in JSON
 * @param label for people
 * @param value finite
 */
public record StatsFigure(String name, String label, double value, Kind kind) {

  /** What the number is, and so how it is shown. */
  public enum Kind {
    /** A whole number. */
    COUNT,
    /** A coefficient or a quotient. */
    NUMBER,
    /** Percentage points. */
    POINTS,
    /** A probability, 0 to 1. */
    PROBABILITY
  }

  public StatsFigure {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(name + " is " + value);
    }
  }

  static StatsFigure count(String name, String label, long value) {
    return new StatsFigure(name, label, value, Kind.COUNT);
  }

  static StatsFigure number(String name, String label, double value) {
    return new StatsFigure(name, label, value, Kind.NUMBER);
  }

  static StatsFigure points(String name, String label, double value) {
    return new StatsFigure(name, label, value, Kind.POINTS);
  }

  static StatsFigure probability(String name, String label, double value) {
    return new StatsFigure(name, label, value, Kind.PROBABILITY);
  }
}
