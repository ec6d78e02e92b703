package org.twocounts.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.DistrictResult;
import org.twocounts.model.Election;
import org.twocounts.model.IrregularElectors;
import org.twocounts.model.Office;
import org.twocounts.model.StateResult;
import org.twocounts.model.VotingRule;

/**
 * Electors that each ticket won at the polls or in the legislature, before faithless, absent,
 * abstaining, freed or rejected votes.
 *
 * <p>The rule: from the votes counted, every faithless elector and every elector freed by a
 * candidate's death goes back to whom he or she was pledged; absent, abstaining and rejected
 * electors are added to whom they were pledged. Where the record does not tell the pledge of a
 * rejected vote, it goes to the state's popular leader; where it does not tell that of an absent
 * elector, the elector is left out. Unpledged electors stay with the person they voted for; split
 * votes were won that way.
 *
 * @param byUnit unit (state, or district such as {@code ME-1}) to candidate to electors; a state
 *     with districts holds its at-large electors only
 */
public record ElectorsWon(int year, Map<String, Map<String, Integer>> byUnit) {

  private static final Kept<Election, Optional<ElectorsWon>> KEPT = new Kept<>(ElectorsWon::find);

  public ElectorsWon {
    Map<String, Map<String, Integer>> copy = new LinkedHashMap<>();
    byUnit.forEach(
        (unit, won) -> copy.put(unit, Collections.unmodifiableMap(new LinkedHashMap<>(won))));
    byUnit = Collections.unmodifiableMap(copy);
  }

  /** Electors won; empty for 1789-1800, when electors had two votes and won no single ticket. */
  public static Optional<ElectorsWon> of(Election election) {
    return KEPT.of(election);
  }

  private static Optional<ElectorsWon> find(Election election) {
    if (election.votingRule() == VotingRule.TWO_VOTES_PER_ELECTOR) {
      return Optional.empty();
    }
    Map<String, Map<String, Integer>> byUnit = new LinkedHashMap<>();
    for (StateResult state : election.states()) {
      if (state.tookPart()) {
        byUnit.put(state.state(), counted(state.results()));
        for (DistrictResult district : state.districts()) {
          byUnit.put(district.unit(), counted(district.results()));
        }
      }
    }
    for (IrregularElectors irregular : election.irregularElectors()) {
      if (irregular.office() == Office.PRESIDENT && irregular.state().isPresent()) {
        election
            .findState(irregular.state().get())
            .filter(StateResult::tookPart)
            .ifPresent(state -> putBack(byUnit.get(state.state()), state, irregular));
      }
    }
    return Optional.of(new ElectorsWon(election.year(), byUnit));
  }

  private static Map<String, Integer> counted(Iterable<CandidateResult> results) {
    Map<String, Integer> won = new LinkedHashMap<>();
    for (CandidateResult result : results) {
      if (result.electoralVotes() > 0) {
        won.put(result.candidate(), result.electoralVotes());
      }
    }
    return won;
  }

  private static void putBack(
      Map<String, Integer> won, StateResult state, IrregularElectors irregular) {
    switch (irregular.kind()) {
      case FAITHLESS, DIED_CANDIDATE -> {
        take(won, irregular.votedFor(), irregular.count());
        give(won, irregular.pledgedTo(), irregular.count());
      }
      case ABSENT, ABSTAINED -> give(won, irregular.pledgedTo(), irregular.count());
      case REJECTED -> give(won, Optional.of(rejectedPledge(state, irregular)), irregular.count());
      case UNPLEDGED, SPLIT_VOTE, DISPUTED_COUNTED -> {}
    }
  }

  private static String rejectedPledge(StateResult state, IrregularElectors irregular) {
    return irregular
        .pledgedTo()
        .filter(name -> state.findResult(name).isPresent())
        .orElseGet(() -> StateLeader.of(state).orElse(CandidateResult.OTHER));
  }

  private static void give(Map<String, Integer> won, Optional<String> candidate, int electors) {
    if (electors > 0) {
      candidate.ifPresent(name -> won.merge(name, electors, Integer::sum));
    }
  }

  private static void take(Map<String, Integer> won, Optional<String> candidate, int electors) {
    candidate.ifPresent(
        name -> won.computeIfPresent(name, (n, v) -> v > electors ? v - electors : null));
  }

  /** Electors won by a candidate in all units. */
  public int of(String candidate) {
    return byUnit.values().stream().mapToInt(won -> won.getOrDefault(candidate, 0)).sum();
  }

  /** Electors won in a state with its districts, by candidate, in the order of the record. */
  public Map<String, Integer> inState(String state) {
    String districts = state + "-";
    Map<String, Integer> sum = new LinkedHashMap<>();
    byUnit.forEach(
        (unit, won) -> {
          if (unit.equals(state) || unit.startsWith(districts)) {
            won.forEach((candidate, electors) -> sum.merge(candidate, electors, Integer::sum));
          }
        });
    return Collections.unmodifiableMap(sum);
  }

  /** Electors won by candidate in all units, in the order of the record. */
  public Map<String, Integer> totals() {
    Map<String, Integer> sum = new LinkedHashMap<>();
    byUnit
        .values()
        .forEach(won -> won.forEach((name, electors) -> sum.merge(name, electors, Integer::sum)));
    return Collections.unmodifiableMap(sum);
  }
}
