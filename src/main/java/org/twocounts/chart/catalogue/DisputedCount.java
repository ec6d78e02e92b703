package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.twocounts.analysis.DisputedElectors;
import org.twocounts.model.Attribution;
import org.twocounts.model.Attribution.AttributedCount;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.StateResult;

/**
 * One count of the popular vote in a state whose electors were disputed.
 *
 * @param other the count that is not the record's own; empty for that of the record
 * @param winner votes for the person who became President; empty where they are not known
 * @param rival votes for the other
 */
record DisputedCount(
    String state, Optional<Attribution> other, OptionalLong winner, OptionalLong rival) {

  /** The counts of every disputed state, that of the record first. */
  static List<DisputedCount> all(DisputedElectors disputed, String rival) {
    String winner = disputed.election().president();
    List<DisputedCount> counts = new ArrayList<>();
    for (String code : disputed.byState().keySet()) {
      disputed
          .election()
          .findState(code)
          .ifPresent(
              state ->
                  counts.add(
                      new DisputedCount(
                          code, Optional.empty(), votes(state, winner), votes(state, rival))));
      disputed.election().attributions().stream()
          .filter(a -> votes(a, code, winner).isPresent() && votes(a, code, rival).isPresent())
          .filter(a -> !isInForce(a, code, disputed, winner, rival))
          .map(
              a ->
                  new DisputedCount(
                      code, Optional.of(a), votes(a, code, winner), votes(a, code, rival)))
          .forEach(counts::add);
    }
    return counts;
  }

  /** Whether a count is the one that the results of the state hold. */
  private static boolean isInForce(
      Attribution count, String code, DisputedElectors disputed, String winner, String rival) {
    return disputed
        .election()
        .findState(code)
        .filter(s -> votes(s, winner).equals(votes(count, code, winner)))
        .filter(s -> votes(s, rival).equals(votes(count, code, rival)))
        .isPresent();
  }

  /** Votes for the winner less those for the rival; empty where either is not known. */
  OptionalLong lead() {
    return winner.isPresent() && rival.isPresent()
        ? OptionalLong.of(winner.getAsLong() - rival.getAsLong())
        : OptionalLong.empty();
  }

  private static OptionalLong votes(StateResult state, String candidate) {
    return state
        .findResult(candidate)
        .map(CandidateResult::popularVotes)
        .orElse(OptionalLong.empty());
  }

  private static OptionalLong votes(Attribution count, String state, String candidate) {
    return count.counts().stream()
        .filter(c -> c.state().equals(state) && c.candidate().equals(candidate))
        .mapToLong(AttributedCount::popularVotes)
        .findFirst();
  }
}
