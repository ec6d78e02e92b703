package org.twocounts.chart.catalogue;

import java.util.Collection;

/** How many states there are among units of a presidential election, in words. */
final class StatesCounted {
  private static final String DISTRICT = "DC";

  private StatesCounted() {}

  /**
   * Such as {@code twelve states and DC}: the District of Columbia appoints electors and is no
   * state.
   *
   * @param codes of states and perhaps the District
   */
  static String of(Collection<String> codes) {
    long states = codes.stream().filter(c -> !c.equals(DISTRICT)).count();
    boolean district = codes.contains(DISTRICT);
    if (states == 0) {
      return district ? DISTRICT : "none";
    }
    return Figures.count(states)
        + Figures.nouns(states, " state", " states")
        + (district ? " and " + DISTRICT : "");
  }
}
