package org.twocounts.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.Election;
import org.twocounts.model.StateResult;

/** Popular votes by state and candidate, some of which may be exchanged for others. */
final class StateVotes {
  private final Map<String, Map<String, Long>> votes;

  private StateVotes(Map<String, Map<String, Long>> votes) {
    this.votes = votes;
  }

  /** Another figure for one candidate in one state. */
  record Figure(String state, String candidate, long votes) {}

  static StateVotes of(Election election) {
    Map<String, Map<String, Long>> votes = new LinkedHashMap<>();
    for (StateResult state : election.states()) {
      Map<String, Long> row = new LinkedHashMap<>();
      for (CandidateResult result : state.results()) {
        result.popularVotes().ifPresent(v -> row.put(result.candidate(), v));
      }
      votes.put(state.state(), row);
    }
    return new StateVotes(votes);
  }

  /** The votes of a candidate in a state; empty where none were counted. */
  OptionalLong of(String state, String candidate) {
    Long found = votes.getOrDefault(state, Map.of()).get(candidate);
    return found == null ? OptionalLong.empty() : OptionalLong.of(found);
  }

  boolean has(String state) {
    return votes.containsKey(state);
  }

  StateVotes with(List<Figure> figures) {
    Map<String, Map<String, Long>> changed = new LinkedHashMap<>();
    votes.forEach((state, row) -> changed.put(state, new LinkedHashMap<>(row)));
    figures.forEach(f -> changed.get(f.state()).put(f.candidate(), f.votes()));
    return new StateVotes(changed);
  }

  Map<String, Long> national() {
    Map<String, Long> sums = new LinkedHashMap<>();
    votes.values().forEach(row -> row.forEach((name, v) -> sums.merge(name, v, Long::sum)));
    return sums;
  }

  /** States whose leader is another than here. */
  List<String> statesWithAnotherLeader(StateVotes other) {
    return votes.keySet().stream().filter(s -> !leader(s).equals(other.leader(s))).toList();
  }

  private Optional<String> leader(String state) {
    return Standing.of(votes.get(state)).flatMap(Standing::leader);
  }
}
