package org.twocounts.rule.apportionment;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.twocounts.model.ApportionmentLaw;
import org.twocounts.model.ApportionmentLaw.Adjustment;

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
   * @throws IllegalArgumentException if the law is not that of the census
   */
  public static LawfulSeats of(ApportionmentLaw law, CensusCount count) {
    if (!law.appliesTo(count.census())) {
      throw new IllegalArgumentException(law.statute() + " for the census of " + count.census());
    }
    Allotment byMethod = byMethod(law, count);
    Map<String, Integer> seats = new TreeMap<>(byMethod.seats());
    for (Adjustment adjustment : law.adjustments()) {
      adjustment.states().forEach(s -> seats.merge(s, adjustment.seats(), Integer::sum));
    }
    return new LawfulSeats(law, byMethod, seats);
  }

  /** Divides among the states that the law counted, its adjustments not yet made. */
  private static Allotment byMethod(ApportionmentLaw law, CensusCount count) {
    SeatDivision division = SeatDivision.by(law.method());
    List<Claimant> counted =
        count.states().stream().filter(s -> !law.isAdmittedLater(s.name())).toList();
    return law.basis()
        .fold(
            seats -> division.divide(counted, seats, SeatTerms.STATES),
            people -> division.divideAtRatio(counted, people, SeatTerms.STATES));
  }

  /** Seats in all. */
  public int house() {
    return seats.values().stream().mapToInt(Integer::intValue).sum();
  }
}
