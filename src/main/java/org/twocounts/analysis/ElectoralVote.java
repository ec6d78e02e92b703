package org.twocounts.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.Election;
import org.twocounts.model.MostVotesFirst;
import org.twocounts.model.Share;

/**
 * The votes of electors as Congress counted them.
 *
 * @param electorsAppointed more than half of these is the majority
 * @param majority the fewest electors that are a majority
 * @param tallies one for each name with a vote counted, most first (equal: by name)
 */
public record ElectoralVote(int year, int electorsAppointed, int majority, List<Tally> tallies) {

  public ElectoralVote {
    tallies = List.copyOf(tallies);
  }

  /** The votes counted for one name; in 1789-1800 electors who gave the person one of two votes. */
  public record Tally(String candidate, int votes) {}

  /** Counts an election. */
  public static ElectoralVote of(Election election) {
    Map<String, Integer> votes = new LinkedHashMap<>();
    election.states().stream()
        .flatMap(s -> s.allResults())
        .filter(r -> r.electoralVotes() > 0)
        .forEach(
            (CandidateResult r) -> votes.merge(r.candidate(), r.electoralVotes(), Integer::sum));
    List<Tally> tallies =
        votes.entrySet().stream()
            .map(e -> new Tally(e.getKey(), e.getValue()))
            .sorted(MostVotesFirst.of(Tally::votes, Tally::candidate))
            .toList();
    int appointed = election.electorsAppointed();
    return new ElectoralVote(election.year(), appointed, appointed / 2 + 1, tallies);
  }

  /** Votes counted for a candidate, 0 if none. */
  public int votesOf(String candidate) {
    return tallies.stream()
        .filter(t -> t.candidate().equals(candidate))
        .mapToInt(Tally::votes)
        .findFirst()
        .orElse(0);
  }

  /** Votes counted for the candidate in electors appointed. */
  public Share shareOf(String candidate) {
    return new Share(votesOf(candidate), electorsAppointed);
  }

  /** Who had the votes of a majority of electors: none in 1824, two in 1800, else one. */
  public List<String> majorityHolders() {
    return tallies.stream().filter(t -> t.votes() >= majority).map(Tally::candidate).toList();
  }

  /** Who had most votes: more than one only in a tie. */
  public List<String> leaders() {
    int most = tallies.isEmpty() ? 0 : tallies.get(0).votes();
    return tallies.stream().filter(t -> t.votes() == most).map(Tally::candidate).toList();
  }
}
