package org.twocounts.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a rule is given of one state that appointed electors.
 *
 * @param units that chose electors under the law of the time: the state at large, then the
 *     districts of Maine and Nebraska
 * @param districts the vote by congressional district; empty where the record has none, and for
 *     members elected at large
 * @param votesCounted electoral votes as Congress counted them
 */
public record StateBallot(
    String state,
    List<UnitBallot> units,
    List<UnitVote> districts,
    Map<String, Integer> votesCounted) {
  public StateBallot {
    units = List.copyOf(units);
    districts = List.copyOf(districts);
    votesCounted = Collections.unmodifiableMap(new LinkedHashMap<>(votesCounted));
    if (units.isEmpty()) {
      throw new IllegalArgumentException(state + ": no unit that chooses electors");
    }
  }

  /** The electors of the whole state, or those at large. */
  public UnitBallot atLarge() {
    return units.get(0);
  }

  /** The people's vote of the state; empty where the legislature chose the electors. */
  public Optional<UnitVote> statewide() {
    return atLarge().vote();
  }

  /** The same state with all its votes changed alike: statewide and in districts of both kinds. */
  public StateBallot mapVotes(UnaryOperator<UnitVote> change) {
    return new StateBallot(
        state,
        units.stream().map(u -> u.vote().map(change).map(u::withVote).orElse(u)).toList(),
        districts.stream().map(change).toList(),
        votesCounted);
  }

  /** The same state with one of its units changed. */
  public StateBallot mapUnit(String unit, UnaryOperator<UnitBallot> change) {
    return new StateBallot(
        state,
        units.stream().map(u -> u.unit().equals(unit) ? change.apply(u) : u).toList(),
        districts,
        votesCounted);
  }

  /** The same state with its electors that follow no vote, won and counted, in other hands. */
  public StateBallot mapElectors(UnaryOperator<Map<String, Integer>> change) {
    return new StateBallot(
        state,
        units.stream().map(u -> u.mapStaying(change)).toList(),
        districts,
        change.apply(votesCounted));
  }

  /** The same state with other electoral votes counted. */
  public StateBallot withVotesCounted(Map<String, Integer> counted) {
    return new StateBallot(state, units, districts, counted);
  }

  /** All electors, those of nobody included. */
  public int electors() {
    return units.stream().mapToInt(UnitBallot::electors).sum();
  }

  /** Electors that nobody won. */
  public int electorsOfNobody() {
    return units.stream().mapToInt(UnitBallot::ofNobody).sum();
  }
}
