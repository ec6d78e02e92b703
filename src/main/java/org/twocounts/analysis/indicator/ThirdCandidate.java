package org.twocounts.analysis.indicator;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.twocounts.analysis.ElectorsWon;
import org.twocounts.analysis.PopularVote;
import org.twocounts.analysis.counterfactual.PartyCandidates;
import org.twocounts.model.Election;
import org.twocounts.model.StateResult;

/**
 * A candidate, or a slate of unpledged electors, besides the two whose margin is taken, and so
 * strong that the margin of the two alone misleads: Thurmond in Mississippi 1948, Theodore
 * Roosevelt in the nation 1912. {@code Other} is no candidate.
 *
 * @param year of the election
 */
public record ThirdCandidate(int year, String name, Strength strength) {
  private static final int FIFTH = 5;

  /** By what a third candidate was too strong to be left out. */
  public enum Strength {
    /** As many votes as one of the two, or more. */
    FIRST_OR_SECOND_IN_VOTES,

    /** At least a fifth of all votes. */
    FIFTH_OF_VOTES,

    /** As many electors won as one of the two, or more. */
    FIRST_OR_SECOND_IN_ELECTORS
  }

  /**
   * The strongest third candidate of a state by its votes: first or second there, or with at least
   * a fifth. Empty where the two alone were the contest.
   */
  public static Optional<ThirdCandidate> inState(
      Election election, StateResult state, PartyCandidates two) {
    Map<String, Long> votes = new TreeMap<>();
    state.results().stream()
        .filter(r -> !r.isOther() && r.popularVotes().isPresent())
        .forEach(r -> votes.put(r.candidate(), r.popularVotes().getAsLong()));
    long all = state.results().stream().mapToLong(r -> r.popularVotes().orElse(0)).sum();
    return inVotes(election, votes, all, two);
  }

  /**
   * The strongest third candidate of the nation: as in a state, or first or second in electors won,
   * as Breckinridge was in 1860.
   */
  public static Optional<ThirdCandidate> inNation(Election election, PartyCandidates two) {
    PopularVote popular = PopularVote.of(election);
    Map<String, Long> votes = new TreeMap<>();
    popular.tallies().stream()
        .filter(PopularVote.Tally::contender)
        .forEach(t -> votes.put(t.candidate(), t.votes()));
    return inVotes(election, votes, popular.total(), two)
        .or(() -> ElectorsWon.of(election).flatMap(won -> inElectors(election, won, two)));
  }

  private static Optional<ThirdCandidate> inVotes(
      Election election, Map<String, Long> votes, long all, PartyCandidates two) {
    long second = lesser(two, c -> votes.getOrDefault(c, 0L));
    return strongest(votes, two)
        .filter(third -> third.getValue() >= second || third.getValue() * FIFTH >= all)
        .map(
            third ->
                new ThirdCandidate(
                    election.year(),
                    third.getKey(),
                    third.getValue() >= second
                        ? Strength.FIRST_OR_SECOND_IN_VOTES
                        : Strength.FIFTH_OF_VOTES));
  }

  private static Optional<ThirdCandidate> inElectors(
      Election election, ElectorsWon won, PartyCandidates two) {
    Map<String, Long> electors = new TreeMap<>();
    won.totals().forEach((candidate, n) -> electors.put(candidate, (long) n));
    return strongest(electors, two)
        .filter(third -> third.getValue() >= lesser(two, won::of))
        .map(
            third ->
                new ThirdCandidate(
                    election.year(), third.getKey(), Strength.FIRST_OR_SECOND_IN_ELECTORS));
  }

  private static long lesser(PartyCandidates two, ToLongFunction<String> count) {
    return two.names().stream().mapToLong(count).min().orElseThrow();
  }

  private static Optional<Map.Entry<String, Long>> strongest(
      Map<String, Long> counts, PartyCandidates two) {
    return counts.entrySet().stream()
        .filter(e -> e.getValue() > 0 && !two.names().contains(e.getKey()))
        .max(
            Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())));
  }
}
