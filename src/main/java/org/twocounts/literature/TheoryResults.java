package org.twocounts.literature;

import org.twocounts.analysis.RandomVotingInversion;
import org.twocounts.analysis.counterfactual.LatentInversion;
import org.twocounts.model.ElectionRecord;

/** Published results on inversions: of one candidate against all others, and by chance alone. */
final class TheoryResults {
  private static final String ALL_BUT = "all but ";

  private TheoryResults() {}

  /** Share of all votes of a candidate, or of {@code all but} the candidate, in percent. */
  static Figures shareAgainstAll(ElectionRecord record, PublishedResult result, Call call) {
    int year = result.year().orElseThrow();
    boolean opponents = call.get("of").startsWith(ALL_BUT);
    String candidate = opponents ? call.get("of").substring(ALL_BUT.length()) : call.get("of");
    LatentInversion found = LatentInversion.of(record, year, candidate);
    double all =
        record.getElection(year).states().stream()
            .mapToLong(s -> s.totalPopularVotes().orElse(0))
            .sum();
    return Figures.of(100 * (opponents ? found.opponents() : found.votes()) / all);
  }

  /** 1 if the candidate has a majority against all opponents as one, with fewer votes; else 0. */
  static Figures latentInversion(ElectionRecord record, PublishedResult result, Call call) {
    return Figures.of(
        LatentInversion.of(record, result.year().orElseThrow(), call.get("of")).isInversion()
            ? 1
            : 0);
  }

  /** In percent; without a number of states in the limit of many. */
  static Figures randomVoting(ElectionRecord record, PublishedResult result, Call call) {
    return Figures.of(
        100
            * call.find("states")
                .map(states -> RandomVotingInversion.manyVoters(Integer.parseInt(states)))
                .orElseGet(RandomVotingInversion::limit));
  }
}
