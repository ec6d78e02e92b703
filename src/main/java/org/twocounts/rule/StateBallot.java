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
 * @param districts the vote by congressional district, which in Maine and Nebraska is that of the
 *     units; empty where the record has none, and for members elected at large
 */
public record StateBallot(String state, List<UnitBallot> units, List<UnitVote> districts) {
  public StateBallot {
    units = List.copyOf(units);
    districts = List.copyOf(districts);
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

  /** The unit of that name, if the state chose electors by it. */
  public Optional<UnitBallot> findUnit(String unit) {
    return units.stream().filter(u -> u.unit().equals(unit)).findFirst();
  }

  /** The names of the districts that chose an elector each: those of Maine and Nebraska. */
  public List<String> electorDistricts() {
    return units.stream().skip(1).map(UnitBallot::unit).toList();
  }

  /** Electoral votes of all units as Congress counted them. */
  public Map<String, Integer> votesCounted() {
    Map<String, Integer> sum = new LinkedHashMap<>();
    units.forEach(
        u -> u.votesCounted().forEach((name, votes) -> sum.merge(name, votes, Integer::sum)));
    return Collections.unmodifiableMap(sum);
  }

  /** The same state with all its votes changed alike: statewide and in districts of both kinds. */
  public StateBallot mapVotes(UnaryOperator<UnitVote> change) {
    return new StateBallot(
        state,
        units.stream().map(u -> u.vote().map(change).map(u::withVote).orElse(u)).toList(),
        districts.stream().map(change).toList());
  }

  /**
   * The same state with one of its units changed; where it is a district, in the vote by
   * congressional district too, which is the same vote.
   */
  public StateBallot mapUnit(String unit, UnaryOperator<UnitBallot> change) {
    List<UnitBallot> changed =
        units.stream().map(u -> u.unit().equals(unit) ? change.apply(u) : u).toList();
    Optional<UnitVote> vote =
        changed.stream()
            .skip(1)
            .filter(u -> u.unit().equals(unit))
            .findFirst()
            .flatMap(UnitBallot::vote);
    return new StateBallot(
        state,
        changed,
        districts.stream().map(d -> d.unit().equals(unit) ? vote.orElse(d) : d).toList());
  }

  /** The same state with its electors that follow no vote, won and counted, in other hands. */
  public StateBallot mapElectors(UnaryOperator<Map<String, Integer>> change) {
    return new StateBallot(
        state, units.stream().map(u -> u.mapElectors(change)).toList(), districts);
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
