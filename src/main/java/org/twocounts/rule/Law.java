package org.twocounts.rule;

import java.util.List;

/**
 * Each state's own law of the year. Electors that went to the leader of a unit go to whoever leads
 * it in the votes as they now are; electors that did not follow the vote stay as they were won. The
 * units are the states, and beside the electors at large the districts of Maine (since 1972: 21-A
 * M.R.S. sec. 802) and Nebraska (since 1992: Neb. Rev. Stat. sec. 32-714).
 */
public record Law() implements StateRule {
  @Override
  public String label() {
    return "law";
  }

  @Override
  public boolean countsStatesWhole() {
    return false;
  }

  /**
   * Divides the electors of one state. With more or fewer electors than it had, every district
   * keeps its own, and those at large are divided as they were won.
   *
   * @throws IllegalArgumentException if it has fewer electors than its districts
   */
  @Override
  public StateAward award(StateBallot ballot, long electors) {
    AwardBuilder award = new AwardBuilder(ballot.state(), electors);
    List<UnitBallot> districts = ballot.units().subList(1, ballot.units().size());
    long atLarge = electors - districts.stream().mapToLong(UnitBallot::electors).sum();
    if (atLarge < 0) {
      throw new IllegalArgumentException(
          ballot.state() + ": " + electors + " electors are fewer than those of its districts");
    }
    award.giveAsWon(ballot.atLarge(), atLarge);
    districts.forEach(district -> award.giveAsWon(district, district.electors()));
    return award.build("by the law of the year");
  }
}
