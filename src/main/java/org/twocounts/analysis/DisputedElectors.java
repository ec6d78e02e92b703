package org.twocounts.analysis;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.twocounts.model.Election;
import org.twocounts.model.IrregularElectors;
import org.twocounts.model.IrregularKind;
import org.twocounts.model.Office;

/**
 * Disputed electoral votes that Congress counted for the person who became President.
 *
 * @param votes of the President, these included
 * @param total how many they were
 * @param byState how many of them each state had, by code; states that are not known are missing
 * @param majority electoral votes that elect
 */
public record DisputedElectors(
    Election election, int votes, int total, Map<String, Integer> byState, int majority) {
  public DisputedElectors {
    byState = Collections.unmodifiableMap(new TreeMap<>(byState));
  }

  /** Those of an election; without a state where none were disputed. */
  public static DisputedElectors of(Election election) {
    int total = 0;
    Map<String, Integer> byState = new TreeMap<>();
    for (IrregularElectors i : election.irregularElectors()) {
      if (i.office() == Office.PRESIDENT
          && i.kind() == IrregularKind.DISPUTED_COUNTED
          && i.votedFor().equals(Optional.of(election.president()))) {
        total += i.count();
        i.state().ifPresent(state -> byState.merge(state, i.count(), Integer::sum));
      }
    }
    ElectoralVote vote = ElectoralVote.of(election);
    return new DisputedElectors(
        election, vote.votesOf(election.president()), total, byState, vote.majority());
  }

  /** Whether the President had no majority without them. */
  public boolean isDecisive() {
    return votes >= majority && votes - total < majority;
  }

  /** Who had most electoral votes of the others; empty where nobody had any. */
  public Optional<String> rival() {
    return ElectoralVote.of(election).tallies().stream()
        .filter(t -> t.votes() > 0)
        .map(ElectoralVote.Tally::candidate)
        .filter(c -> !c.equals(election.president()))
        .findFirst();
  }
}
