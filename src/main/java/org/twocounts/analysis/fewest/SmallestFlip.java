package org.twocounts.analysis.fewest;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twocounts.analysis.Contest;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.model.Election;

/**
 * The fewest voters who, by changing to another candidate, change the outcome of an election.
 *
 * <p>The rule, exact under these words: voters leave the leader of a unit for one challenger, who
 * then leads every candidate there and takes the electors that went with the lead. Not moved are
 * electors without a popular vote, and electors that someone other than the popular leader won
 * (electors voted for one by one, or in districts whose votes the record does not hold). In a state
 * that also chose electors by district, voters of the state's leader who change in a district count
 * in the state too, all to the same challenger. A candidate without a counted vote in a unit cannot
 * take it.
 *
 * @param needed electors that must change hands
 * @param units the units to take, by code; of several smallest flips the one with fewest units
 * @param fixed electors that no change of voters moves, by unit
 */
public record SmallestFlip(
    Contest contest,
    FlipGoal goal,
    ThirdPartyUnits thirdParties,
    int needed,
    List<TakenUnit> units,
    Map<String, Integer> fixed) {

  public SmallestFlip {
    units = List.copyOf(units);
    fixed = Collections.unmodifiableMap(new LinkedHashMap<>(fixed));
  }

  /**
   * Finds the smallest flip of an election.
   *
   * @param rival the rival to take instead of the one with most electors
   * @throws NotDefinedException without a national popular vote or an electoral winner, or where no
   *     change of voters reaches the goal
   */
  public static SmallestFlip of(
      Election election, FlipGoal goal, ThirdPartyUnits thirdParties, Optional<String> rival) {
    Contest contest = Contest.of(election, rival);
    return new FlipOffers(contest, goal, thirdParties).smallest();
  }

  /** Voters who change, in all. */
  public long voters() {
    return units.stream().mapToLong(TakenUnit::voters).sum();
  }

  /** Electors that change hands: at least those needed. */
  public int electors() {
    return units.stream().mapToInt(TakenUnit::electors).sum();
  }
}
