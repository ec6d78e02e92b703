package org.twocounts.literature;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.StateResult;

/**
 * Other figures of one state: votes by candidate, and all votes where the source has a total.
 *
 * @param total empty for the record's, changed by as much as the candidates' votes are
 */
record StateCount(Map<String, Long> votes, OptionalLong total) {
  private static final String WHY = "another source's count";

  StateCount {
    votes = new LinkedHashMap<>(votes);
  }

  /** The record with other counts of some states of an election. */
  static ElectionRecord put(ElectionRecord record, int year, Map<String, StateCount> counts) {
    return record.withElections(
        record.elections().stream().map(e -> e.year() == year ? counted(e, counts) : e).toList());
  }

  private static Election counted(Election election, Map<String, StateCount> counts) {
    List<StateResult> states =
        election.states().stream()
            .map(s -> counts.containsKey(s.state()) ? counts.get(s.state()).of(s) : s)
            .toList();
    return election.withStates(states, election.candidacies());
  }

  /** Candidates' votes are replaced; what is left to the total is {@code Other}'s. */
  private StateResult of(StateResult state) {
    long before = state.totalPopularVotes().orElse(0);
    long change =
        votes.entrySet().stream().mapToLong(e -> e.getValue() - held(state, e.getKey())).sum();
    long all = total.orElse(before + change);
    long named = 0;
    List<CandidateResult> results = new ArrayList<>();
    for (CandidateResult result : state.results()) {
      if (!result.isOther()) {
        CandidateResult replaced = replaced(result);
        named += replaced.popularVotes().orElse(0);
        results.add(replaced);
      }
    }
    for (CandidateResult result : state.results()) {
      if (result.isOther() && result.popularVotes().isPresent()) {
        results.add(result.withPopularVotes(Math.max(0, all - named), List.of(), WHY));
      }
    }
    return state.withResults(results, Math.max(all, named));
  }

  private static long held(StateResult state, String candidate) {
    return state.findResult(candidate).map(CandidateResult::popularVotes).stream()
        .mapToLong(v -> v.orElse(0))
        .sum();
  }

  private CandidateResult replaced(CandidateResult result) {
    Long other = votes.get(result.candidate());
    return other == null ? result : result.withPopularVotes(other, List.of(), WHY);
  }
}
