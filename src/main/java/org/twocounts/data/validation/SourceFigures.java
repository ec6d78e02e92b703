package org.twocounts.data.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.Dispute;
import org.twocounts.model.DisputedField;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.StateResult;

/**
 * The popular votes of states as each source gives them, summed: its value where sources differ,
 * else the record's where the row cites the source.
 */
final class SourceFigures {
  private record Cell(int year, String unit, Optional<String> candidate, String source) {}

  private record Unit(int year, String state) {}

  private record Sum(int year, Optional<String> candidate, String source) {}

  private final Map<Cell, Long> disputed = new HashMap<>();
  private final Map<Sum, Long> sums = new HashMap<>();

  SourceFigures(ElectionRecord record) {
    record.disputes().forEach(this::addDispute);
    Set<Unit> units = new HashSet<>();
    for (Election election : record.elections()) {
      for (StateResult state : election.states()) {
        units.add(new Unit(election.year(), state.state()));
        addState(election.year(), state);
      }
    }
    disputed.forEach(
        (cell, votes) -> {
          if (units.contains(new Unit(cell.year(), cell.unit()))) {
            sums.merge(new Sum(cell.year(), cell.candidate(), cell.source()), votes, Long::sum);
          }
        });
  }

  private void addDispute(Dispute dispute) {
    if (dispute.field() == DisputedField.POPULAR_VOTES
        || dispute.field() == DisputedField.TOTAL_POPULAR_VOTES) {
      for (Dispute.SourceValue value : dispute.values()) {
        if (!value.values().isEmpty()) {
          disputed.putIfAbsent(
              new Cell(dispute.year(), dispute.unit(), dispute.candidate(), value.source()),
              value.values().get(0));
        }
      }
    }
  }

  /** Adds what the record says and no dispute overrides. */
  private void addState(int year, StateResult state) {
    Set<String> cited = new HashSet<>();
    for (CandidateResult result : state.results()) {
      cited.addAll(result.popularSources());
      result
          .popularVotes()
          .ifPresent(
              votes ->
                  addUndisputed(
                      year,
                      state,
                      Optional.of(result.candidate()),
                      result.popularSources(),
                      votes));
    }
    state
        .totalPopularVotes()
        .ifPresent(
            votes -> addUndisputed(year, state, Optional.empty(), List.copyOf(cited), votes));
  }

  private void addUndisputed(
      int year, StateResult state, Optional<String> candidate, List<String> sources, long votes) {
    for (String source : sources) {
      if (!disputed.containsKey(new Cell(year, state.state(), candidate, source))) {
        sums.merge(new Sum(year, candidate, source), votes, Long::sum);
      }
    }
  }

  /** The sum over the states of an election; empty where the record keeps no figure. */
  OptionalLong nation(int year, Optional<String> candidate, String source) {
    Long sum = sums.get(new Sum(year, candidate, source));
    return sum == null ? OptionalLong.empty() : OptionalLong.of(sum);
  }
}
