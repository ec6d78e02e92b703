package org.twocounts.data.validation;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.Election;
import org.twocounts.model.StateResult;

/** What the state rows of an election sum to, by candidate. */
final class NationalVotes {
  private final Map<String, Long> popular = new HashMap<>();
  private final Map<String, Integer> electoral = new HashMap<>();
  private long total;
  private boolean anyTotal;

  NationalVotes(Election election) {
    for (StateResult state : election.states()) {
      total += state.totalPopularVotes().orElse(0);
      anyTotal |= state.hasPopularVote();
      for (CandidateResult result : state.results()) {
        result.popularVotes().ifPresent(v -> popular.merge(result.candidate(), v, Long::sum));
      }
      state
          .allResults()
          .forEach(r -> electoral.merge(r.candidate(), r.electoralVotes(), Integer::sum));
    }
  }

  /** Popular votes of a candidate; empty where no state has a figure. */
  OptionalLong popular(String candidate) {
    Long votes = popular.get(candidate);
    return votes == null ? OptionalLong.empty() : OptionalLong.of(votes);
  }

  /** Popular votes of all candidates; empty where no state has a figure. */
  OptionalLong total() {
    return anyTotal ? OptionalLong.of(total) : OptionalLong.empty();
  }

  /** Electoral votes counted for a candidate. */
  int electoral(String candidate) {
    return electoral.getOrDefault(candidate, 0);
  }

  /** Electoral votes counted by candidate. */
  Map<String, Integer> electoral() {
    return electoral;
  }
}
