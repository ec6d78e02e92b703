package org.twocounts.rule.apportionment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who got how many seats.
 *
 * @param size seats that were to be divided
 * @param seats every claimant in the order given, with the seats that are beyond doubt
 * @param tie equal claims to the last seats; empty where every seat found its owner
 * @param trace how, step by step
 */
public record Allotment(
    int size, Map<String, Integer> seats, Optional<SeatTie> tie, List<SeatAward> trace) {

  public Allotment {
    seats = Collections.unmodifiableMap(new LinkedHashMap<>(seats));
    trace = List.copyOf(trace);
    int given = seats.values().stream().mapToInt(Integer::intValue).sum();
    if (given + tie.map(SeatTie::seats).orElse(0) != size) {
      throw new IllegalArgumentException(given + " seats of " + size + ", and those of a tie");
    }
  }

  /**
   * Seats of a claimant, beyond doubt.
   *
   * @throws IllegalArgumentException if there is no such claimant
   */
  public int of(String claimant) {
    Integer found = seats.get(claimant);
    if (found == null) {
      throw new IllegalArgumentException("no claimant " + claimant);
    }
    return found;
  }
}
