package org.twocounts.analysis;

import java.util.List;
import java.util.Optional;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.Margin;
import org.twocounts.model.MostVotesFirst;
import org.twocounts.model.StateResult;

/** Who carried a unit: the contender with most popular votes there. */
public final class StateLeader {
  private StateLeader() {}

  /** The popular leader of a state; empty without a popular vote, and in a tie. */
  public static Optional<String> of(StateResult state) {
    return of(state.results());
  }

  /** The popular leader among rows of one unit; empty without a popular vote, and in a tie. */
  public static Optional<String> of(List<CandidateResult> results) {
    List<CandidateResult> ranked = ranked(results);
    if (ranked.isEmpty() || (ranked.size() > 1 && votes(ranked.get(0)) == votes(ranked.get(1)))) {
      return Optional.empty();
    }
    return Optional.of(ranked.get(0).candidate());
  }

  /** The leader's lead over the next contender, in all votes of the unit; empty without a vote. */
  public static Optional<Margin> lead(List<CandidateResult> results) {
    List<CandidateResult> ranked = ranked(results);
    long total = results.stream().mapToLong(StateLeader::votes).sum();
    if (ranked.isEmpty() || total == 0) {
      return Optional.empty();
    }
    long second = ranked.size() > 1 ? votes(ranked.get(1)) : 0;
    return Optional.of(new Margin(votes(ranked.get(0)) - second, total));
  }

  private static List<CandidateResult> ranked(List<CandidateResult> results) {
    return results.stream()
        .filter(r -> !r.isOther() && r.popularVotes().isPresent())
        .sorted(MostVotesFirst.of(StateLeader::votes, CandidateResult::candidate))
        .toList();
  }

  private static long votes(CandidateResult result) {
    return result.popularVotes().orElse(0);
  }
}
