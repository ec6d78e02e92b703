package org.twocounts.rule.apportionment;

import java.util.Optional;

/**
 * One step of a division: to whom it gave seats, and why.
 *
 * @param seats one, except the whole part of a quota
 * @param priority what the seat was won by; empty for a minimum and for the whole part of a quota.
 *     Of Hamilton: the remainder, in seats; of Hill: the square of the priority
 */
public record SeatAward(String to, int seats, Basis basis, Optional<Priority> priority) {

  /** Why seats were given. */
  public enum Basis {
    /** Everyone has at least so many. */
    MINIMUM,

    /** The same, where quotas leave too little for it: the claimant is out of the division. */
    SET_ASIDE,
    /** The whole part of the quota. */
    QUOTA,
    /** One of the largest remainders. */
    REMAINDER,
    /** The largest priority. */
    PRIORITY
  }

  static SeatAward minimum(Claimant claimant, SeatTerms terms) {
    return new SeatAward(claimant.name(), terms.minimum(), Basis.MINIMUM, Optional.empty());
  }

  static SeatAward setAside(Claimant claimant, SeatTerms terms) {
    return new SeatAward(claimant.name(), terms.minimum(), Basis.SET_ASIDE, Optional.empty());
  }
}
