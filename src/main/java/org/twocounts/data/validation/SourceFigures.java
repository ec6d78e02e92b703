package org.twocounts.data.validation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.Dispute;
import org.twocounts.model.DisputeIndex;
import org.twocounts.model.DisputedField;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.StateResult;

/**
 * The popular votes of states as each source gives them, summed: its value where sources differ,
 * else the record's where the row cites the source.
 */
final class SourceFigures {
  /** By year and candidate, or none for all of them, the sums of each source. */
  private final Map<Integer, Map<Optional<String>, Map<String, Long>>> sums = new HashMap<>();

  SourceFigures(ElectionRecord record, DisputeIndex disputes) {
    for (Election election : record.elections()) {
      Map<Optional<String>, Map<String, Long>> ofYear = new HashMap<>();
      sums.put(election.year(), ofYear);
      for (StateResult state : election.states()) {
        Map<Optional<String>, Map<String, Long>> disputed =
            disputed(disputes.in(election.year(), state.state()));
        disputed.forEach(
            (candidate, values) ->
                values.forEach(
                    (source, votes) -> sources(ofYear, candidate).merge(source, votes, Long::sum)));
        addUndisputed(state, disputed, ofYear);
      }
    }
  }

  /** By candidate and source, what it says where sources differ. */
  private static Map<Optional<String>, Map<String, Long>> disputed(List<Dispute> disputes) {
    Map<Optional<String>, Map<String, Long>> disputed = new HashMap<>();
    for (Dispute dispute : disputes) {
      if (dispute.field() == DisputedField.POPULAR_VOTES
          || dispute.field() == DisputedField.TOTAL_POPULAR_VOTES) {
        Map<String, Long> values = sources(disputed, dispute.candidate());
        for (Dispute.SourceValue value : dispute.values()) {
          if (!value.values().isEmpty()) {
            values.putIfAbsent(value.source(), value.values().get(0));
          }
        }
      }
    }
    return disputed;
  }

  /** Adds what the record says and no dispute overrides. */
  private static void addUndisputed(
      StateResult state,
      Map<Optional<String>, Map<String, Long>> disputed,
      Map<Optional<String>, Map<String, Long>> ofYear) {
    Set<String> cited = new HashSet<>();
    for (CandidateResult result : state.results()) {
      cited.addAll(result.popularSources());
      Optional<String> candidate = Optional.of(result.candidate());
      add(candidate, result.popularSources(), result.popularVotes(), disputed, ofYear);
    }
    add(Optional.empty(), cited, state.totalPopularVotes(), disputed, ofYear);
  }

  private static void add(
      Optional<String> candidate,
      Collection<String> sources,
      OptionalLong votes,
      Map<Optional<String>, Map<String, Long>> disputed,
      Map<Optional<String>, Map<String, Long>> ofYear) {
    if (votes.isPresent()) {
      Map<String, Long> others = disputed.getOrDefault(candidate, Map.of());
      Map<String, Long> own = sources(ofYear, candidate);
      for (String source : sources) {
        if (!others.containsKey(source)) {
          own.merge(source, votes.getAsLong(), Long::sum);
        }
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
