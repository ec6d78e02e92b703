package org.twocounts.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a rule is given of one state that appointed electors.
 *
 * @param statewide the people's vote; empty where the legislature chose the electors
 * @param districts the vote by congressional district; empty where the record has none, and for
 *     members elected at large
 * @param electorsWon electors that each ticket won under the law of the time
 * @param electorsOfNobody electors appointed that nobody above won: won by a candidate whom a
 *     scenario leaves out, or of unknown pledge
 * @param votesCounted electoral votes as Congress counted them
 */
public record StateBallot(
    String state,
    Optional<UnitVote> statewide,
    List<UnitVote> districts,
    Map<String, Integer> electorsWon,
    int electorsOfNobody,
    Map<String, Integer> votesCounted) {
  public StateBallot {
    districts = List.copyOf(districts);
    electorsWon = Collections.unmodifiableMap(new LinkedHashMap<>(electorsWon));
    votesCounted = Collections.unmodifiableMap(new LinkedHashMap<>(votesCounted));
  }

  /** The same state with other votes. */
  public StateBallot withVotes(UnitVote state, List<UnitVote> byDistrict) {
    return new StateBallot(
        this.state, Optional.of(state), byDistrict, electorsWon, electorsOfNobody, votesCounted);
  }

  /** All electors, those of nobody included. */
  public int electors() {
    return electorsWon.values().stream().mapToInt(Integer::intValue).sum() + electorsOfNobody;
  }

  /** The same state with the electors won, and counted, divided in another way. */
  public StateBallot withElectors(Map<String, Integer> won, Map<String, Integer> counted) {
    int named = won.values().stream().mapToInt(Integer::intValue).sum();
    return new StateBallot(state, statewide, districts, won, electors() - named, counted);
  }
}
