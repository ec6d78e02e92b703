package org.twocounts.chart.catalogue;

import java.util.Collection;
import org.twocounts.model.State;

/** How many states there are among units of a presidential election, in words. */
final class StatesCounted {
  private StatesCounted() {}

  /**
   * Such as {@code twelve states and DC}: the District of Columbia appoints electors and is no
   * state.
   *
   * @param codes of states and perhaps the District
   */
  static String of(Collection<String> codes) {
    long states = codes.stream().filter(c -> !c.equals(State.CAPITAL)).count();
    boolean district = codes.contains(State.CAPITAL);
    if (states == 0) {
      return district ? State.CAPITAL : "none";
    }
    return Figures.count(states)
        + Figures.nouns(states, " state", " states")
        + (district ? " and " + State.CAPITAL : "");
  }
}
