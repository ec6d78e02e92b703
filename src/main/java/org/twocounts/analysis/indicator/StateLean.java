package org.twocounts.analysis.indicator;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.counterfactual.PartyCandidates;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.HistoricYears;
import org.twocounts.model.StateResult;

/**
 * How far a state stood from the nation in one election.
 *
 * @param parties Democrat and Republican, or who stands for them
 * @param stateMargin Democrat less Republican in all votes of the state, percentage points
 * @param nationalMargin the same in the nation
 */
public record StateLean(
    Election election,
    StateResult state,
    PartyCandidates parties,
    double stateMargin,
    double nationalMargin) {

  /**
   * A state through the elections since today's parties face each other, in order of year; without
   * those in which nobody there voted for one of the two.
   */
  public static List<StateLean> of(ElectionRecord record, String state) {
    return record.elections().stream()
        .filter(e -> e.year() >= HistoricYears.TODAYS_PARTIES)
        .flatMap(e -> e.findState(state).flatMap(s -> in(e, s)).stream())
        .toList();
  }

  private static Optional<StateLean> in(Election election, StateResult state) {
    PartyCandidates parties;
    try {
      parties = PartyCandidates.of(election);
    } catch (NotDefinedException e) {
      return Optional.empty();
    }
    OptionalDouble there = PartyMargin.of(List.of(state), parties);
    OptionalDouble nation = PartyMargin.of(election.states(), parties);
    return there.isPresent() && nation.isPresent()
        ? Optional.of(
            new StateLean(election, state, parties, there.getAsDouble(), nation.getAsDouble()))
        : Optional.empty();
  }

  /**
   * Who makes this comparison mislead: a third candidate of the state, else of the nation; empty
   * where the two were the contest in both.
   */
  public Optional<ThirdCandidate> third() {
    return ThirdCandidate.inState(election, state, parties)
        .or(() -> ThirdCandidate.inNation(election, parties));
  }

  public int year() {
    return election.year();
  }

  /** The state's margin less the nation's, percentage points, positive to the Democrat. */
  public double points() {
    return stateMargin - nationalMargin;
  }
}
