package org.twocounts.simulation;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.counterfactual.PartyCandidates;
import org.twocounts.analysis.indicator.ComparableSwings;
import org.twocounts.analysis.indicator.Swings;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionCalendar;
import org.twocounts.model.StateResult;

/**
 * How votes moved from one election to the next: change of the margin of the Democrat over the
 * Republican, or over the best placed other before there was one, in all votes; percentage points,
 * positive to the Democrat.
 *
 * @param from year of the election before
 * @param year of the election, the next by the calendar
 * @param states swing by postal code, without states in which a strong third candidate stood in
 *     either election
 * @param turnout by postal code, the change of the natural logarithm of a state's part of the
 *     votes, in the states with a popular vote in both elections
 */
public record PastSwing(
    int from,
    int year,
    double national,
    SortedMap<String, Double> states,
    SortedMap<String, Double> turnout) {

  public PastSwing {
    if (year != ElectionCalendar.next(from)) {
      throw new IllegalArgumentException(
          "from " + from + " to " + year + ": expected the election after");
    }
    states = Collections.unmodifiableSortedMap(new TreeMap<>(states));
    turnout = Collections.unmodifiableSortedMap(new TreeMap<>(turnout));
  }

  /**
   * Between an election and the next. Empty where the nation, or no state, can be compared ({@link
   * ComparableSwings#isComparable}), and where no Democrat or Republican stood in one of the two,
   * so that the direction of the swing would mean nothing.
   */
  static Optional<PastSwing> between(Election before, Election now) {
    try {
      return areOfTodaysParties(before) && areOfTodaysParties(now)
          ? ComparableSwings.between(before, now)
              .filter(ComparableSwings::isComparable)
              .map(found -> of(found.swings(), before, now))
          : Optional.empty();
    } catch (NotDefinedException e) {
      return Optional.empty();
    }
  }

  private static boolean areOfTodaysParties(Election election) {
    return PartyCandidates.of(election).areOfTodaysParties(election);
  }

  private static PastSwing of(Swings swings, Election before, Election now) {
    SortedMap<String, Double> states = new TreeMap<>();
    swings.states().forEach(s -> states.put(s.state(), s.points()));
    return new PastSwing(
        swings.from(), swings.year(), swings.national(), states, turnout(before, now));
  }

  private static SortedMap<String, Double> turnout(Election before, Election now) {
    SortedMap<String, Double> growth = new TreeMap<>();
    double old = 0;
    double young = 0;
    for (StateResult state : now.states()) {
      long votes = state.totalPopularVotes().orElse(0);
      long then =
          before.findState(state.state()).map(s -> s.totalPopularVotes().orElse(0)).orElse(0L);
      if (votes > 0 && then > 0) {
        growth.put(state.state(), Math.log((double) votes / then));
        old += then;
        young += votes;
      }
    }
    double nation = Math.log(young / old);
    growth.replaceAll((state, own) -> own - nation);
    return growth;
  }
}
