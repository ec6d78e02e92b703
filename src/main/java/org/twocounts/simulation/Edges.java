package org.twocounts.simulation;

import java.util.Arrays;
import java.util.List;

/** Where the windows of {@link Leads} begin and end, as places in one ascending list of leads. */
final class Edges {
  private final double[] leads;
  private final int[] from;
  private final int[] to;

  Edges(Leads asked) {
    List<Double> places = asked.edges();
    this.leads = places.stream().mapToDouble(Double::doubleValue).toArray();
    this.from = asked.windows().stream().mapToInt(w -> places.indexOf(w.from())).toArray();
    this.to = asked.windows().stream().mapToInt(w -> places.indexOf(w.to())).toArray();
  }

  /** Edges; the last is infinity. */
  int size() {
    return leads.length;
  }

  /** The lead of an edge, percentage points. */
  double lead(int edge) {
    return leads[edge];
  }

  /** The largest lead of an edge but infinity. */
  double largestFinite() {
    return Arrays.stream(leads).filter(Double::isFinite).max().orElse(0);
  }

  int windows() {
    return from.length;
  }

  /** The edge at which a window begins. */
  int from(int window) {
    return from[window];
  }

  /** The edge at which a window ends. */
  int to(int window) {
    return to[window];
  }
}
