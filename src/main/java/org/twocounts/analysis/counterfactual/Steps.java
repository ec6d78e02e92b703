package org.twocounts.analysis.counterfactual;

import java.util.Map;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.rule.Rational;
import org.twocounts.rule.StateBallot;
import org.twocounts.rule.UnitBallot;
import org.twocounts.rule.UnitVote;
import org.twocounts.words.Among;
import org.twocounts.words.Numerals;
import org.twocounts.words.Quoted;

/** What steps look up in the votes that they change, and the one way in which voters change. */
final class Steps {
  private Steps() {}

  /** The state, or the state in which the elector district of that name lies. */
  static StateBallot state(Ballots ballots, String unit) {
    return ballots.states().stream()
        .filter(s -> s.findUnit(unit).isPresent())
        .findFirst()
        .orElseThrow(
            () ->
                new NotDefinedException(
                    unit + " appointed no electors in " + ballots.election().year()));
  }

  /** Whether the unit is a district such as {@code ME-1}, and no state. */
  static boolean isDistrict(String unit) {
    return unit.contains("-");
  }

  static UnitBallot unit(StateBallot state, String unit) {
    return state.findUnit(unit).orElseThrow();
  }

  static void checkCandidate(Ballots ballots, String candidate) {
    if (!Among.has(ballots.names(), candidate)) {
      throw new NotDefinedException(
          Quoted.of(candidate) + " has neither votes nor electors in " + ballots.election().year());
    }
  }

  /**
   * Voters of a unit change to a candidate. Those of a district are voters of its state too; where
   * in a state with districts voters of the state live is not said, and its districts stay.
   *
   * @param leaving how many leave whom
   */
  static StateBallot moved(StateBallot state, String unit, Map<String, Long> leaving, String to) {
    StateBallot inUnit =
        state.mapUnit(unit, u -> u.withVote(moved(u.vote().orElseThrow(), leaving, to)));
    return unit.equals(state.state())
        ? inUnit
        : inUnit.mapUnit(
            state.state(), u -> u.withVote(moved(u.vote().orElseThrow(), leaving, to)));
  }

  private static UnitVote moved(UnitVote vote, Map<String, Long> leaving, String to) {
    UnitVote after = vote;
    for (Map.Entry<String, Long> entry : leaving.entrySet()) {
      checkVoters(after, entry.getKey(), entry.getValue());
      after = after.moved(entry.getKey(), to, Rational.of(entry.getValue()));
    }
    return after;
  }

  private static void checkVoters(UnitVote vote, String from, long voters) {
    if (vote.of(from).compareTo(Rational.of(voters)) < 0) {
      throw new NotDefinedException(
          vote.unit()
              + ": "
              + Numerals.of(voters)
              + " voters cannot leave "
              + from
              + ", who has "
              + Numerals.of(vote.of(from).floor()));
    }
  }

  /** What a step on a unit does beside it; empty in a state whose electors are all at large. */
  static String reach(StateBallot state, String unit) {
    if (state.electorDistricts().isEmpty()) {
      return "";
    }
    return unit.equals(state.state())
        ? " (electors at large only; the votes and electors of "
            + String.join(", ", state.electorDistricts())
            + " stay)"
        : " (in the vote of " + state.state() + " too)";
  }
}
