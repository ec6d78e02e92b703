package org.twocounts.rule.apportionment;

import java.util.List;

/**
 * Equal claims to fewer seats than there are claimants: the method does not say who gets them.
 *
 * @param seats left undecided
 * @param among whose claims are equal, in the order in which they were given; more than {@code
 *     seats}
 */
public record SeatTie(int seats, List<String> among) {
  public SeatTie {
    among = List.copyOf(among);
    if (seats < 1 || among.size() <= seats) {
      throw new IllegalArgumentException(seats + " seats between " + String.join(", ", among));
    }
  }
}
