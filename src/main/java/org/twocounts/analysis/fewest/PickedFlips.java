package org.twocounts.analysis.fewest;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twocounts.analysis.Contest;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.model.Election;

/**
 * What it takes to flip chosen units and no other, under the words of {@link SmallestFlip}: units
 * that neither winner nor rival carried can be flipped too.
 *
 * @param needed electors that must change hands
 * @param units those chosen, in the order of the states, with the voters who change in each
 */
public record PickedFlips(Contest contest, FlipGoal goal, int needed, List<TakenUnit> units) {
  public PickedFlips {
    units = List.copyOf(units);
  }

  /**
   * Counts what was picked.
   *
   * @param units states, and districts such as {@code ME-1}
   * @throws NotDefinedException without a national popular vote or an electoral winner, or if no
   *     change of voters takes one of the units
   */
  public static PickedFlips of(Election election, FlipGoal goal, Set<String> units) {
    Contest contest = Contest.of(election, Optional.empty());
    FlipOffers offers = new FlipOffers(contest, goal, ThirdPartyUnits.FLIP, units::contains);
    PickedFlips picked = new PickedFlips(contest, goal, offers.needed(), offers.most());
    Set<String> left = new LinkedHashSet<>(units);
    picked.units().forEach(taken -> left.remove(taken.unit()));
    if (!left.isEmpty()) {
      throw new NotDefinedException(
          election.year() + ": no change of voters takes " + String.join(", ", left));
    }
    return picked;
  }

  /**
   * Each unit that can be flipped, by itself: a state with districts without them.
   *
   * @throws NotDefinedException without a national popular vote or an electoral winner
   */
  public static List<TakenUnit> each(Election election, FlipGoal goal) {
    Contest contest = Contest.of(election, Optional.empty());
    return new FlipOffers(contest, goal, ThirdPartyUnits.FLIP).each();
  }

  /** Voters who change, in all. */
  public long voters() {
    return units.stream().mapToLong(TakenUnit::voters).sum();
  }

  /** Electors that change hands. */
  public int electors() {
    return units.stream().mapToInt(TakenUnit::electors).sum();
  }

  /** Whether the goal is reached. */
  public boolean isEnough() {
    return electors() >= needed;
  }
}
