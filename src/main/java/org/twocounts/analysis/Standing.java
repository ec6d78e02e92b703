package org.twocounts.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.MostVotesFirst;

/**
 * Who leads a count, and by how much.
 *
 * @param leader empty in a tie
 * @param second the next; in a tie the other of the first two by name
 * @param margin the leader's votes less the next one's, not negative
 */
public record Standing(Optional<String> leader, String second, long margin) {

  /** The standing of two or more names other than {@code Other}; empty where there are fewer. */
  static Optional<Standing> of(Map<String, Long> votes) {
    List<Map.Entry<String, Long>> ranked =
        votes.entrySet().stream()
            .filter(e -> !e.getKey().equals(CandidateResult.OTHER))
            .sorted(MostVotesFirst.of(Map.Entry::getValue, Map.Entry::getKey))
            .toList();
    if (ranked.size() < 2) {
      return Optional.empty();
    }
    long margin = ranked.get(0).getValue() - ranked.get(1).getValue();
    Optional<String> leader = margin > 0 ? Optional.of(ranked.get(0).getKey()) : Optional.empty();
    return Optional.of(new Standing(leader, ranked.get(1).getKey(), margin));
  }

  /** The same count from one candidate's side: positive where that candidate leads the other. */
  public long marginOf(String candidate) {
    return leader.equals(Optional.of(candidate)) ? margin : -margin;
  }
}
