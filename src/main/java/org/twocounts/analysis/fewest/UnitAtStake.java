package org.twocounts.analysis.fewest;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.twocounts.model.CandidateResult;

/**
 * The popular vote of one unit and the electors that it decides.
 *
 * @param votes by contender, {@code Other} left out; empty without a popular vote
 * @param won electors won by name
 */
record UnitAtStake(String unit, Map<String, Long> votes, Map<String, Integer> won) {

  static UnitAtStake of(String unit, List<CandidateResult> results, Map<String, Integer> won) {
    Map<String, Long> votes = new LinkedHashMap<>();
    for (CandidateResult result : results) {
      if (!result.isOther() && result.popularVotes().isPresent()) {
        votes.put(result.candidate(), result.popularVotes().getAsLong());
      }
    }
    return new UnitAtStake(unit, votes, won);
  }

  Set<String> contenders() {
    return votes.keySet();
  }

  /**
   * Who leads; in a tie, whoever of those level won most electors there. Empty without a popular
   * vote, and in a tie that decided no electors.
   */
  Optional<String> leader() {
    long most = votes.values().stream().mapToLong(Long::longValue).max().orElse(-1);
    List<String> level =
        votes.keySet().stream().filter(name -> votes.get(name) == most).sorted().toList();
    return level.size() == 1
        ? Optional.of(level.get(0))
        : level.stream()
            .filter(name -> electorsOf(name) > 0)
            .max(Comparator.comparingInt(this::electorsOf));
  }

  /** Electors won in the unit by a name. */
  int electorsOf(String name) {
    return won.getOrDefault(name, 0);
  }

  /**
   * Electors that go with the lead: the leader's, and those of persons without a popular vote here,
   * who stood on the leading slate.
   */
  int electorsWithTheLead() {
    return leader()
        .map(
            name ->
                won.entrySet().stream()
                    .filter(e -> e.getKey().equals(name) || !votes.containsKey(e.getKey()))
                    .mapToInt(Map.Entry::getValue)
                    .sum())
        .orElse(0);
  }

  /** Electors that no change of voters moves. */
  int fixedElectors() {
    return won.values().stream().mapToInt(Integer::intValue).sum() - electorsWithTheLead();
  }

  /**
   * The fewest voters of the leader who, by changing to the challenger, put the challenger ahead of
   * every candidate. Empty where the challenger leads or has no counted vote.
   */
  OptionalLong moversTo(String challenger) {
    Optional<String> leader = leader();
    if (leader.isEmpty() || leader.get().equals(challenger) || !votes.containsKey(challenger)) {
      return OptionalLong.empty();
    }
    long behind = votes.get(leader.get()) - votes.get(challenger);
    long pastThird =
        votes.entrySet().stream()
            .filter(e -> !e.getKey().equals(leader.get()) && !e.getKey().equals(challenger))
            .mapToLong(e -> e.getValue() - votes.get(challenger) + 1)
            .max()
            .orElse(0);
    return OptionalLong.of(Math.max(behind / 2 + 1, pastThird));
  }
}
