package org.twocounts.analysis.swing;

import java.util.List;
import java.util.Optional;
import org.twocounts.analysis.Contest;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.swing.UniformSwing.Turn;
import org.twocounts.model.Election;
import org.twocounts.rule.Rational;

/**
 * The two national margins of winner over rival at which the outcome of an election changes under
 * uniform swing. Between them nobody has a majority of the electors appointed: the House of
 * Representatives would choose, or both have half.
 *
 * @param winnerLosesAt at this margin and below it the winner has no majority (at the very point
 *     two are level in a unit, whose electors are then nobody's), above it he has; empty where the
 *     winner keeps it at every swing
 * @param rivalGainsAt below this margin the rival has a majority, at it and above not; never above
 *     {@code winnerLosesAt}; empty where no swing brings the rival so many electors
 */
public record Thresholds(
    Contest pair, Optional<Threshold> winnerLosesAt, Optional<Threshold> rivalGainsAt) {

  /**
   * One of the two.
   *
   * @param swing percentage points of margin, positive to the winner
   * @param nationalMargin winner minus rival in all votes of the nation, percentage points
   * @param units those that change hands there
   */
  public record Threshold(Rational swing, Rational nationalMargin, List<String> units) {
    public Threshold {
      units = List.copyOf(units);
    }

    /** The national margin, winner minus rival, percentage points. */
    public double points() {
      return nationalMargin.value();
    }
  }

  /**
   * The thresholds of an election.
   *
   * @param rival the rival to take instead of the one with most electors won
   * @throws NotDefinedException as {@link Contest#of}
   */
  public static Thresholds of(Election election, Optional<String> rival) {
    return of(UniformSwing.of(election, rival));
  }

  /** The thresholds of an election; empty where winner and rival are not defined. */
  public static Optional<Thresholds> find(Election election) {
    return find(election, Optional.empty());
  }

  /** The thresholds of an election with another rival; empty where the two are not defined. */
  public static Optional<Thresholds> find(Election election, Optional<String> rival) {
    try {
      return Optional.of(of(election, rival));
    } catch (NotDefinedException e) {
      return Optional.empty();
    }
  }

  static Thresholds of(UniformSwing swing) {
    return new Thresholds(
        swing.pair(),
        crossing(swing, swing.pair().winner(), false).map(at -> at(swing, at)),
        crossing(swing, swing.pair().rival(), true).map(at -> at(swing, at)));
  }

  /** The first swing, from the rival's best on, beyond which a majority is no longer as before. */
  private static Optional<Rational> crossing(
      UniformSwing swing, String candidate, boolean hasItBefore) {
    int held = swing.electorsBelowAllTurns(candidate);
    if ((held >= swing.majority()) != hasItBefore) {
      return Optional.empty();
    }
    for (Turn turn : swing.turns()) {
      held += turn.gainOf(candidate);
      if ((held >= swing.majority()) != hasItBefore) {
        return Optional.of(turn.swing());
      }
    }
    return Optional.empty();
  }

  private static Threshold at(UniformSwing swing, Rational at) {
    return new Threshold(
        at,
        swing.nationalMarginAt(at),
        swing.turns().stream().filter(t -> t.swing().equals(at)).map(Turn::unit).toList());
  }
}
