package org.twocounts.data.validation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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
  private record Unit(int year, String state) {}

  private record Figure(int year, String unit, Optional<String> candidate) {}

  /** By source, what it says where sources differ. */
  private final Map<Figure, Map<String, Long>> disputed = new HashMap<>();

  /** By year and candidate, or none for all of them, the sums of each source. */
  private final Map<Integer, Map<Optional<String>, Map<String, Long>>> sums = new HashMap<>();

  SourceFigures(ElectionRecord record) {
    record.disputes().forEach(this::addDispute);
    Set<Unit> units = new HashSet<>();
    for (Election election : record.elections()) {
      Map<Optional<String>, Map<String, Long>> ofYear = new HashMap<>();
      sums.put(election.year(), ofYear);
      for (StateResult state : election.states()) {
        units.add(new Unit(election.year(), state.state()));
        addState(election.year(), state, ofYear);
      }
    }
    disputed.forEach(
        (figure, values) -> {
          if (units.contains(new Unit(figure.year(), figure.unit()))) {
            Map<String, Long> sources = sources(sums.get(figure.year()), figure.candidate());
            values.forEach((source, votes) -> sources.merge(source, votes, Long::sum));
          }
        });
  }

  private void addDispute(Dispute dispute) {
    if (dispute.field() == DisputedField.POPULAR_VOTES
        || dispute.field() == DisputedField.TOTAL_POPULAR_VOTES) {
      Map<String, Long> values =
          disputed.computeIfAbsent(
              new Figure(dispute.year(), dispute.unit(), dispute.candidate()),
              figure -> new HashMap<>());
      for (Dispute.SourceValue value : dispute.values()) {
        if (!value.values().isEmpty()) {
          values.putIfAbsent(value.source(), value.values().get(0));
        }
      }
    }
  }

  /** Adds what the record says and no dispute overrides. */
  private void addState(
      int year, StateResult state, Map<Optional<String>, Map<String, Long>> ofYear) {
    Set<String> cited = new HashSet<>();
    for (CandidateResult result : state.results()) {
      cited.addAll(result.popularSources());
      if (result.popularVotes().isPresent()) {
        Figure figure = new Figure(year, state.state(), Optional.of(result.candidate()));
        addUndisputed(figure, result.popularSources(), result.popularVotes().getAsLong(), ofYear);
      }
    }
    if (state.totalPopularVotes().isPresent()) {
      Figure figure = new Figure(year, state.state(), Optional.empty());
      addUndisputed(figure, cited, state.totalPopularVotes().getAsLong(), ofYear);
    }
  }

  private void addUndisputed(
      Figure figure,
      Collection<String> sources,
      long votes,
      Map<Optional<String>, Map<String, Long>> ofYear) {
    Map<String, Long> others = disputed.getOrDefault(figure, Map.of());
    Map<String, Long> own = sources(ofYear, figure.candidate());
    for (String source : sources) {
      if (!others.containsKey(source)) {
        own.merge(source, votes, Long::sum);
      }
    }
  }

  private static Map<String, Long> sources(
      Map<Optional<String>, Map<String, Long>> ofYear, Optional<String> candidate) {
    return ofYear.computeIfAbsent(candidate, c -> new HashMap<>());
  }

  /** The sum over the states of an election; empty where the record keeps no figure. */
  OptionalLong nation(int year, Optional<String> candidate, String source) {
    Long sum = sums.getOrDefault(year, Map.of()).getOrDefault(candidate, Map.of()).get(source);
    return sum == null ? OptionalLong.empty() : OptionalLong.of(sum);
  }
}
