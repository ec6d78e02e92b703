package org.twocounts.data.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.twocounts.model.Dispute;
import org.twocounts.model.DisputedField;
import org.twocounts.model.Election;
import org.twocounts.model.StateResult;

/**
 * The popular votes of states as one source gives them: its value where sources differ, else the
 * record's where the row cites the source.
 */
final class SourceFigures {
  private record Cell(int year, String unit, Optional<String> candidate, String source) {}

  private final Map<Cell, Long> disputed = new HashMap<>();

  SourceFigures(List<Dispute> disputes) {
    for (Dispute dispute : disputes) {
      if (dispute.field() == DisputedField.POPULAR_VOTES
          || dispute.field() == DisputedField.TOTAL_POPULAR_VOTES) {
        for (Dispute.SourceValue value : dispute.values()) {
          if (!value.values().isEmpty()) {
            disputed.put(
                new Cell(dispute.year(), dispute.unit(), dispute.candidate(), value.source()),
                value.values().get(0));
          }
        }
      }
    }
  }

  /** The sum over the states of an election; empty where the record keeps no figure. */
  OptionalLong nation(Election election, Optional<String> candidate, String source) {
    long sum = 0;
    boolean any = false;
    for (StateResult state : election.states()) {
      OptionalLong votes = votes(election.year(), state, candidate, source);
      sum += votes.orElse(0);
      any |= votes.isPresent();
    }
    return any ? OptionalLong.of(sum) : OptionalLong.empty();
  }

  private OptionalLong votes(
      int year, StateResult state, Optional<String> candidate, String source) {
    Long other = disputed.get(new Cell(year, state.state(), candidate, source));
    if (other != null) {
      return OptionalLong.of(other);
    }
    if (candidate.isEmpty()) {
      return state.results().stream().anyMatch(r -> r.popularSources().contains(source))
          ? state.totalPopularVotes()
          : OptionalLong.empty();
    }
    return state
        .findResult(candidate.get())
        .filter(r -> r.popularSources().contains(source))
        .map(r -> r.popularVotes())
        .orElse(OptionalLong.empty());
  }
}
