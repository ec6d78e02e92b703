package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.twocounts.model.Election;
import org.twocounts.model.StateResult;

/**
 * The electoral votes of a state for one candidate: a row of the data of maps.
 *
 * @param candidate empty for a state that has no vote for anybody shown
 */
record MappedVote(StateResult state, Optional<String> candidate, OptionalLong votes) {

  /** Every state with each candidate for whom it has votes, in the order of the record. */
  static List<MappedVote> of(Election election, ElectoralMap map) {
    List<MappedVote> rows = new ArrayList<>();
    for (StateResult state : election.states()) {
      if (map.votes(state).isEmpty()) {
        rows.add(new MappedVote(state, Optional.empty(), OptionalLong.empty()));
      }
      map.votes(state)
          .forEach(
              (name, votes) ->
                  rows.add(new MappedVote(state, Optional.of(name), OptionalLong.of(votes))));
    }
    return rows;
  }
}
