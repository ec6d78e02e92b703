package org.twocounts.literature;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.twocounts.analysis.NotInRecordException;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.Dispute;
import org.twocounts.model.Dispute.SourceValue;
import org.twocounts.model.DisputedField;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.StateResult;

/**
 * {@code votes=LEIP}: wherever the record holds that sources differ on the votes of a state, the
 * figure of this source; of several the last, which corrects those before. A figure that is not the
 * one that the record chose stands by another attribution, and stays. A record without disputes has
 * no other figures to put in.
 */
final class VotesOfSource implements InputChange {

  @Override
  public ElectionRecord in(ElectionRecord record, int year, String source) {
    if (record.disputes().isEmpty()) {
      throw new NotInRecordException("the record says nowhere what other sources have");
    }
    Election election = record.getElection(year);
    Map<String, Map<String, Long>> votes = new LinkedHashMap<>();
    Map<String, OptionalLong> totals = new HashMap<>();
    for (Dispute dispute : record.disputes()) {
      OptionalLong value = last(dispute, source);
      if (dispute.year() == year && value.isPresent() && isAsChosen(dispute, election)) {
        Map<String, Long> row =
            votes.computeIfAbsent(dispute.unit(), unit -> new LinkedHashMap<>());
        if (dispute.field() == DisputedField.TOTAL_POPULAR_VOTES) {
          totals.put(dispute.unit(), value);
        } else {
          row.put(dispute.candidate().orElseThrow(), value.getAsLong());
        }
      }
    }
    Map<String, StateCount> counts = new LinkedHashMap<>();
    votes.forEach(
        (state, row) ->
            counts.put(
                state, new StateCount(row, totals.getOrDefault(state, OptionalLong.empty()))));
    return StateCount.put(record, year, counts);
  }

  /** Whether the record holds the value that it chose: of a candidate, or of a whole state. */
  private static boolean isAsChosen(Dispute dispute, Election election) {
    Optional<StateResult> state = election.findState(dispute.unit());
    OptionalLong held =
        switch (dispute.field()) {
          case POPULAR_VOTES ->
              state
                  .flatMap(s -> dispute.candidate().flatMap(s::findResult))
                  .map(CandidateResult::popularVotes)
                  .orElse(OptionalLong.empty());
          case TOTAL_POPULAR_VOTES ->
              state.map(StateResult::totalPopularVotes).orElse(OptionalLong.empty());
          case ELECTORAL_VOTES, ELECTORS_ALLOTTED, LABEL -> OptionalLong.empty();
        };
    return held.isPresent() && held.equals(dispute.chosen());
  }

  private static OptionalLong last(Dispute dispute, String source) {
    return dispute.values().stream()
        .filter(v -> v.source().equals(source))
        .map(SourceValue::values)
        .filter(values -> !values.isEmpty())
        .mapToLong(values -> values.get(values.size() - 1))
        .findFirst();
  }
}
