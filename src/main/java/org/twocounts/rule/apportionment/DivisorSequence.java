package org.twocounts.rule.apportionment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twocounts.rule.apportionment.SeatTerms.FirstSeat;

/**
 * The seats of a divisor method in the order in which they are given, so that one pass holds every
 * size of House: divisor methods never take back a seat when the House grows.
 */
final class DivisorSequence {
  private final List<Claimant> claimants;
  private final Divisor divisor;
  private final int countedFrom;
  private final int[] seats;
  private final Priority[] next;

  DivisorSequence(List<Claimant> claimants, Divisor divisor, SeatTerms terms) {
    this.claimants = claimants;
    this.divisor = divisor;
    boolean shifted = divisor.guaranteesFirst() && terms.firstSeat() == FirstSeat.EARNED;
    this.countedFrom = shifted ? 1 : 0;
    this.seats = new int[claimants.size()];
    this.next = new Priority[claimants.size()];
    for (int i = 0; i < seats.length; i++) {
      seats[i] = terms.minimum();
      next[i] = claim(i);
    }
  }

  private Priority claim(int i) {
    return divisor.priority(claimants.get(i).size(), seats[i] + (long) countedFrom);
  }

  /** Gives the next seat; among equal claims to the claimant given first. */
  SeatAward award() {
    int best = best();
    SeatAward award =
        new SeatAward(
            claimants.get(best).name(), 1, SeatAward.Basis.PRIORITY, Optional.of(next[best]));
    seats[best]++;
    next[best] = claim(best);
    return award;
  }

  private int best() {
    int best = 0;
    for (int i = 1; i < next.length; i++) {
      if (next[i].compareTo(next[best]) > 0) {
        best = i;
      }
    }
    return best;
  }

  /** Whose claim to the next seat equals a priority. */
  List<String> claimantsAt(Priority priority) {
    List<String> equal = new ArrayList<>();
    for (int i = 0; i < next.length; i++) {
      if (next[i].compareTo(priority) == 0) {
        equal.add(claimants.get(i).name());
      }
    }
    return equal;
  }

  /** Seats given so far, minimum included, in the order of the claimants. */
  Map<String, Integer> seats() {
    Map<String, Integer> given = new LinkedHashMap<>();
    for (int i = 0; i < seats.length; i++) {
      given.put(claimants.get(i).name(), seats[i]);
    }
    return given;
  }
}
