package org.twocounts.rule.apportionment;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.twocounts.rule.apportionment.ApportionmentLaw.Adjustment;

/**
 * The House as the law of a census made it.
 *
 * @param byMethod what the law's method gives, before its adjustments
 * @param seats with the adjustments, by state
 */
public record LawfulSeats(ApportionmentLaw law, Allotment byMethod, Map<String, Integer> seats) {
  public LawfulSeats {
    seats = Collections.unmodifiableMap(new TreeMap<>(seats));
  }

  /**
   * Applies the law to the count of its census.
   *
   * @throws IllegalArgumentException if the count is of another census
   */
  public static LawfulSeats of(ApportionmentLaw law, CensusCount count) {
    if (law.census() != count.census()) {
      throw new IllegalArgumentException(
          "the law of " + law.census() + " for the census of " + count.census());
    }
    Allotment byMethod = law.divide(count.states());
    Map<String, Integer> seats = new TreeMap<>(byMethod.seats());
    for (Adjustment adjustment : law.adjustments()) {
      seats.merge(adjustment.state(), adjustment.seats(), Integer::sum);
    }
    return new LawfulSeats(law, byMethod, seats);
  }

  /** Seats in all. */
  public int house() {
    return seats.values().stream().mapToInt(Integer::intValue).sum();
  }
}
