package org.twocounts.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a rule made of one state's electors, or of those of the nation.
 *
 * @param electors how many the state has, or its weight
 * @param won by candidate or slate, who won any
 * @param ties what votes did not decide; those electors are nobody's
 * @param basis how, in words
 */
public record StateAward(
    String state, long electors, Map<String, Rational> won, List<Tie> ties, String basis) {

  /** Electors between candidates with equal claims. */
  public record Tie(long electors, List<String> among) {
    public Tie {
      among = List.copyOf(among);
    }
  }

  public StateAward {
    won = Collections.unmodifiableMap(new LinkedHashMap<>(won));
    ties = List.copyOf(ties);
  }

  /** Electors that nobody won: in ties, for persons not named, not appointed or not cast. */
  public Rational unawarded() {
    Rational left = Rational.of(electors);
    for (Rational part : won.values()) {
      left = left.minus(part);
    }
    return left;
  }
}
