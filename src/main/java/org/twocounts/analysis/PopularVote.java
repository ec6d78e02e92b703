package org.twocounts.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.Election;
import org.twocounts.model.Margin;
import org.twocounts.model.MostVotesFirst;
import org.twocounts.model.PopularVoteCoverage;
import org.twocounts.model.Share;
import org.twocounts.model.StateResult;

/**
 * The votes of the people in an election: the sum of the state rows, under the attribution in
 * force.
 *
 * @param coverage whether the sum is of the nation, of some states, or unknown
 * @param tallies one for each name with counted votes, most votes first (equal: by name); {@code
 *     Other} among them
 * @param total all votes cast for President, {@code Other} included
 */
public record PopularVote(int year, PopularVoteCoverage coverage, List<Tally> tallies, long total) {

  private static final Kept<Election, PopularVote> KEPT = new Kept<>(PopularVote::count);

  public PopularVote {
    tallies = List.copyOf(tallies);
  }

  /**
   * The national votes of one name.
   *
   * @param contender false for {@code Other}, which wins nothing
   */
  public record Tally(String candidate, Optional<String> party, boolean contender, long votes) {}

  /** The votes of an election. */
  public static PopularVote of(Election election) {
    return KEPT.of(election);
  }

  private static PopularVote count(Election election) {
    Map<String, Long> votes = new LinkedHashMap<>();
    for (StateResult state : election.states()) {
      for (CandidateResult result : state.results()) {
        if (result.popularVotes().isPresent()) {
          votes.merge(result.candidate(), result.popularVotes().getAsLong(), Long::sum);
        }
      }
    }
    List<Tally> tallies =
        votes.entrySet().stream()
            .map(
                e ->
                    new Tally(
                        e.getKey(),
                        election.partyOf(e.getKey()),
                        !e.getKey().equals(CandidateResult.OTHER),
                        e.getValue()))
            .sorted(MostVotesFirst.of(Tally::votes, Tally::candidate))
            .toList();
    long total = tallies.stream().mapToLong(Tally::votes).sum();
    return new PopularVote(election.year(), election.popularVote(), tallies, total);
  }

  /** Whether the count is of the whole nation. */
  public boolean isNational() {
    return coverage == PopularVoteCoverage.NATIONAL;
  }

  /**
   * The candidate with most votes nationally. Empty where the record has no national count, and
   * where two lead with equal votes.
   */
  public Optional<String> leader() {
    return isNational() ? leaderOfRecordedVotes() : Optional.empty();
  }

  /** The candidate with most of the recorded votes, however partial; empty where none or tied. */
  public Optional<String> leaderOfRecordedVotes() {
    List<Tally> contenders = tallies.stream().filter(Tally::contender).toList();
    if (contenders.isEmpty()
        || (contenders.size() > 1 && contenders.get(0).votes() == contenders.get(1).votes())) {
      return Optional.empty();
    }
    return Optional.of(contenders.get(0).candidate());
  }

  /** The votes of a candidate; empty without a counted vote. */
  public OptionalLong votesOf(String candidate) {
    return tallies.stream()
        .filter(t -> t.candidate().equals(candidate))
        .mapToLong(Tally::votes)
        .findFirst();
  }

  /** The candidate's votes in all votes cast; empty without a counted vote. */
  public Optional<Share> shareOf(String candidate) {
    OptionalLong votes = votesOf(candidate);
    return votes.isPresent() && total > 0
        ? Optional.of(new Share(votes.getAsLong(), total))
        : Optional.empty();
  }

  /** The best placed contender other than the one named. */
  public Optional<String> bestOtherThan(String candidate) {
    return tallies.stream()
        .filter(t -> t.contender() && !t.candidate().equals(candidate))
        .map(Tally::candidate)
        .findFirst();
  }

  /**
   * The candidate's votes less the best other contender's, in all votes cast: negative where
   * another led. Empty without a counted vote.
   */
  public Optional<Margin> marginOf(String candidate) {
    OptionalLong votes = votesOf(candidate);
    if (votes.isEmpty() || total == 0) {
      return Optional.empty();
    }
    long best = bestOtherThan(candidate).map(c -> votesOf(c).orElse(0)).orElse(0L);
    return Optional.of(new Margin(votes.getAsLong() - best, total));
  }
}
