package org.twocounts.simulation;

/**
 * National leads that are asked about together, whoever leads.
 *
 * @param from percentage points, 0 or more
 * @param to more than {@code from}; may be infinite
 */
public record Window(double from, double to) {
  /** All leads. */
  public static final Window ALL = new Window(0, Double.POSITIVE_INFINITY);

  public Window {
    if (!(from >= 0 && to > from)) {
      throw new IllegalArgumentException("leads from " + from + " to " + to);
    }
  }

  /** Leads of so many points and fewer. */
  public static Window within(double points) {
    return new Window(0, points);
  }
}
