package org.twocounts.importing;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.Election;
import org.twocounts.words.Counted;

/**
 * Candidates who stand under the persons not named: whom the record does not know, who carry no
 * state and have few votes.
 *
 * @param votes by name
 */
record SmallCandidates(Map<String, Long> votes) {
  SmallCandidates {
    votes = new TreeMap<>(votes);
  }

  /**
   * Finds them.
   *
   * @param told who carries something by the user's own words
   * @param below percent of all votes below which one is small
   * @param percent by what shares are multiplied to be in percent
   */
  static SmallCandidates of(
      YearTally tally,
      Optional<Election> recorded,
      Collection<String> told,
      double below,
      BigDecimal percent) {
    Map<String, Long> votes = new LinkedHashMap<>();
    Set<String> kept = new TreeSet<>(told);
    kept.add(CandidateResult.OTHER);
    recorded.ifPresent(e -> e.candidacies().forEach(c -> kept.add(c.candidate())));
    long all = 0;
    for (StateTally state : tally.states().values()) {
      VotesOfPlace own = VotesOfPlace.of(state.state(), percent);
      own.votes().forEach((name, n) -> votes.merge(name, n, Long::sum));
      all += own.total();
      kept.addAll(own.leaders());
      for (PartTally part : state.whole()) {
        kept.addAll(VotesOfPlace.of(part, percent).leaders());
        kept.addAll(part.electors().keySet());
        part.winner().ifPresent(kept::add);
      }
    }
    double least = below / 100 * all;
    votes.entrySet().removeIf(e -> kept.contains(e.getKey()) || e.getValue() >= least);
    return new SmallCandidates(votes);
  }

  /** What to say of them; empty where there is none. */
  Optional<String> remark(int year, double below) {
    return votes.isEmpty()
        ? Optional.empty()
        : Optional.of(
            String.format(
                "%s: %s with fewer than %s %% of the votes, %s together, stand under %s: %s",
                year,
                Counted.of(votes.size(), "candidate"),
                BigDecimal.valueOf(below).stripTrailingZeros().toPlainString(),
                Counted.of(votes.values().stream().mapToLong(n -> n).sum(), "vote"),
                CandidateResult.OTHER,
                String.join(", ", votes.keySet())));
  }
}
