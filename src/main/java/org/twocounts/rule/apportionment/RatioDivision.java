package org.twocounts.rule.apportionment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Divides at a ratio of people to a representative that is fixed beforehand. */
final class RatioDivision {
  private RatioDivision() {}

  static Allotment divide(Divisor divisor, List<Claimant> claimants, long ratio, SeatTerms terms) {
    List<SeatAward> trace = new ArrayList<>();
    Map<String, Integer> seats = new LinkedHashMap<>();
    for (Claimant claimant : claimants) {
      int held = terms.minimum();
      if (held > 0) {
        trace.add(SeatAward.minimum(claimant, terms));
      }
      Priority next = divisor.priority(claimant.size(), held);
      while (divisor.earns(next, ratio)) {
        held++;
        trace.add(new SeatAward(claimant.name(), 1, SeatAward.Basis.PRIORITY, Optional.of(next)));
        next = divisor.priority(claimant.size(), held);
      }
      seats.put(claimant.name(), held);
    }
    int size = seats.values().stream().mapToInt(Integer::intValue).sum();
    return new Allotment(size, seats, Optional.empty(), trace);
  }
}
