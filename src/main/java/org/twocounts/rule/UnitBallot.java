package org.twocounts.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A unit that chooses electors by the law of the year: a state at large, or a district of Maine or
 * Nebraska; its votes, and its electors by what becomes of them when votes change.
 *
 * @param unit such as {@code OH} or {@code ME-1}
 * @param vote the people's vote; empty where the legislature chose the electors
 * @param following electors that went to the leader of the vote, and go to whoever leads it
 * @param staying electors that did not follow the vote, by who won them: won against the leader,
 *     one by one or by districts that the record does not hold, unpledged, chosen by a legislature
 * @param ofNobody electors that nobody above won: won by a candidate whom a scenario leaves out, or
 *     of unknown pledge
 * @param votesCounted the unit's electoral votes as Congress counted them
 */
public record UnitBallot(
    String unit,
    Optional<UnitVote> vote,
    int following,
    Map<String, Integer> staying,
    int ofNobody,
    Map<String, Integer> votesCounted) {
  public UnitBallot {
    staying = Collections.unmodifiableMap(new LinkedHashMap<>(staying));
    votesCounted = Collections.unmodifiableMap(new LinkedHashMap<>(votesCounted));
    if (following < 0 || ofNobody < 0 || staying.values().stream().anyMatch(n -> n < 0)) {
      throw new IllegalArgumentException(unit + ": negative electors");
    }
  }

  /** Divides electors won into those of the leader of the vote, and the others. */
  public static UnitBallot of(
      String unit,
      Optional<UnitVote> vote,
      Map<String, Integer> won,
      int ofNobody,
      Map<String, Integer> votesCounted) {
    List<String> leaders = vote.map(UnitVote::leaders).orElse(List.of());
    Map<String, Integer> staying = new LinkedHashMap<>(won);
    Integer following = leaders.size() == 1 ? staying.remove(leaders.get(0)) : null;
    return new UnitBallot(
        unit, vote, following == null ? 0 : following, staying, ofNobody, votesCounted);
  }

  /** All electors of the unit. */
  public int electors() {
    return following + stayingElectors() + ofNobody;
  }

  private int stayingElectors() {
    return staying.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The same unit with other votes. */
  public UnitBallot withVote(UnitVote other) {
    return new UnitBallot(unit, Optional.of(other), following, staying, ofNobody, votesCounted);
  }

  /**
   * The same unit with the electors that stay, and the votes counted, in other hands; electors in
   * nobody's are nobody's.
   */
  public UnitBallot mapElectors(UnaryOperator<Map<String, Integer>> change) {
    Map<String, Integer> after = change.apply(staying);
    int left = stayingElectors() - after.values().stream().mapToInt(Integer::intValue).sum();
    return new UnitBallot(
        unit, vote, following, after, ofNobody + left, change.apply(votesCounted));
  }

  /**
   * The same unit with all its electors won by a candidate, and all its votes counted for the same:
   * where there is a vote of the people the electors follow it.
   */
  public UnitBallot wonBy(String candidate) {
    int votes = votesCounted.values().stream().mapToInt(Integer::intValue).sum();
    Map<String, Integer> counted = votes == 0 ? Map.of() : Map.of(candidate, votes);
    return vote.isPresent()
        ? new UnitBallot(unit, vote, electors(), Map.of(), 0, counted)
        : new UnitBallot(unit, vote, 0, Map.of(candidate, electors()), 0, counted);
  }
}
