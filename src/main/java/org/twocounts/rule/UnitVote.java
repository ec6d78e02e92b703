package org.twocounts.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.twocounts.words.Among;
import org.twocounts.words.Numerals;

/**
 * The votes of one state or district, exactly: whole as they were cast, fractions of a voter after
 * a swing.
 *
 * @param votes by candidate or slate, in the order of the record
 * @param other votes for persons not named: in every denominator, and they win nothing
 */
public record UnitVote(String unit, Map<String, Rational> votes, Rational other) {
  /** The points by which the margin moves when all votes go from one candidate to another. */
  private static final Rational BOTH_SIDES = Rational.of(200);

  public UnitVote {
    votes = Collections.unmodifiableMap(new LinkedHashMap<>(votes));
    boolean negative = other.signum() < 0;
    for (Rational own : votes.values()) {
      negative |= own.signum() < 0;
    }
    if (negative) {
      throw new IllegalArgumentException(unit + ": negative votes");
    }
  }

  /** Votes as voters cast them. */
  public static UnitVote cast(String unit, Map<String, Long> votes, long other) {
    Map<String, Rational> exact = new LinkedHashMap<>();
    votes.forEach((name, own) -> exact.put(name, Rational.of(own)));
    return new UnitVote(unit, exact, Rational.of(other));
  }

  /** All votes cast. */
  public Rational total() {
    return named().plus(other);
  }

  /** Votes for the candidates and slates that are named. */
  public Rational named() {
    Rational sum = Rational.ZERO;
    for (Rational own : votes.values()) {
      sum = sum.plus(own);
    }
    return sum;
  }

  /** Votes of a candidate, 0 if none. */
  public Rational of(String candidate) {
    return votes.getOrDefault(candidate, Rational.ZERO);
  }

  /** Whether the candidate's votes were counted here. */
  public boolean counts(String candidate) {
    return votes.containsKey(candidate);
  }

  /** Who has most votes: one, more in a tie, nobody without votes. */
  public List<String> leaders() {
    List<String> leaders = new ArrayList<>();
    Rational most = Rational.ZERO;
    for (Map.Entry<String, Rational> own : votes.entrySet()) {
      int compared = own.getValue().compareTo(most);
      if (compared > 0) {
        most = own.getValue();
        leaders.clear();
      }
      if (compared >= 0 && most.signum() > 0) {
        leaders.add(own.getKey());
      }
    }
    return List.copyOf(leaders);
  }

  /** The same unit with only the candidates named, and nobody else's votes. */
  public UnitVote only(List<String> candidates) {
    Map<String, Rational> kept = new LinkedHashMap<>(votes);
    kept.keySet().removeIf(name -> !Among.has(candidates, name));
    return new UnitVote(unit, kept, Rational.ZERO);
  }

  /**
   * The same unit after voters changed sides.
   *
   * @throws IllegalArgumentException if the one they leave has not so many
   */
  public UnitVote moved(String from, String to, Rational voters) {
    if (voters.signum() < 0 || voters.compareTo(of(from)) > 0) {
      throw new IllegalArgumentException(
          unit
              + ": "
              + Numerals.of(voters.scaled(1), 1)
              + " voters cannot leave "
              + from
              + ", who has "
              + Numerals.of(of(from).scaled(1), 1));
    }
    Map<String, Rational> after = new LinkedHashMap<>(votes);
    after.put(from, of(from).minus(voters));
    after.merge(to, voters, Rational::plus);
    return new UnitVote(unit, after, other);
  }

  /**
   * The same unit after its margin has moved to one candidate from another: half of the points from
   * either side, and no more than there are. Only where both have counted votes: nobody gains where
   * he was not on the ballot.
   *
   * @param points percentage points of all votes, not negative
   */
  public UnitVote swung(String from, String to, Rational points) {
    return counts(from) && counts(to)
        ? moved(from, to, Rational.min(of(from), total().times(points).dividedBy(BOTH_SIDES)))
        : this;
  }

  /** The same unit without a candidate and the votes for that one. */
  public UnitVote without(String candidate) {
    Map<String, Rational> after = new LinkedHashMap<>(votes);
    after.remove(candidate);
    return new UnitVote(unit, after, other);
  }
}
