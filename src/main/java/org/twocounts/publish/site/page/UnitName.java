package org.twocounts.publish.site.page;

import org.twocounts.model.ElectionRecord;
import org.twocounts.model.State;

/** Names of units in words: {@code Maine}, {@code Maine, district 1}. */
public final class UnitName {
  private UnitName() {}

  /**
   * Names a unit.
   *
   * @param state its state, by postal code
   * @param unit the state itself, or a district such as {@code ME-1}
   */
  public static String of(ElectionRecord record, String state, String unit) {
    String name = record.findState(state).map(State::name).orElse(state);
    return unit.startsWith(state + "-")
        ? name + ", district " + unit.substring(state.length() + 1)
        : name;
  }
}
