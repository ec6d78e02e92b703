package org.twocounts.simulation;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How far votes move from one election to the next: standard deviations of the parts of a state's
 * swing, which are the nation's, its region's and its own. Swings move the margin of the pair and
 * are percentage points; either direction is as likely as the other.
 *
 * @param national of the nation's swing, which holds what regions and states make on the average
 * @param regional of the swing that the states of a region share beyond the nation's
 * @param state of a state's own, where {@code states} does not name it
 * @param states of a state's own, by postal code
 * @param turnout of the natural logarithm of a state's part of the nation's votes
 */
public record SwingSpread(
    double national,
    double regional,
    double state,
    SortedMap<String, Double> states,
    double turnout) {

  public SwingSpread {
    states = Collections.unmodifiableSortedMap(new TreeMap<>(states));
    check(national, "national");
    check(regional, "regional");
    check(state, "state");
    check(turnout, "turnout");
    states.forEach((code, own) -> check(own, code));
  }

  private static void check(double deviation, String what) {
    if (!(deviation >= 0) || Double.isInfinite(deviation)) {
      throw new IllegalArgumentException(what + " " + deviation + ": expected 0 or more");
    }
  }

  /** The standard deviation of a state's own swing, percentage points. */
  public double of(String code) {
    return states.getOrDefault(code, state);
  }

  /**
   * The standard deviation of the swing that all states of a nation share, so that together with
   * the mean of regions and states its own is {@link #national}; 0 where theirs alone is larger.
   */
  double common(SwingingNation nation) {
    double ofRegions = 0;
    SortedMap<String, Double> voters = new TreeMap<>();
    for (SwingingState s : nation.states()) {
      voters.merge(CensusRegions.of(s.state()), s.voters(), Double::sum);
    }
    for (double part : voters.values()) {
      ofRegions += part * part * regional * regional;
    }
    return Math.sqrt(Math.max(0, national * national - ofRegions - ownVariance(nation)));
  }

  /** The variance of what the states' own swings make on the average of a nation. */
  double ownVariance(SwingingNation nation) {
    return nation.states().stream()
        .mapToDouble(s -> s.voters() * of(s.state()))
        .map(own -> own * own)
        .sum();
  }
}
