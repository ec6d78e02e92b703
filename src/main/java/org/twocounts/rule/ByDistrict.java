package org.twocounts.rule;

import java.util.List;

/**
 * One elector to the leader of each congressional district, the rest to the leader of the state:
 * the two that stand for its senators, and one for each member elected at large. Where there are no
 * districts (the District of Columbia) all follow the state.
 */
public record ByDistrict() implements StateRule {
  @Override
  public String label() {
    return "district";
  }

  @Override
  public Follows follows() {
    return Follows.DISTRICT_VOTES;
  }

  @Override
  public ElectorLimit limit() {
    return new ElectorLimit(
        ElectorNumber.WITHOUT_BONUS, ": the districts are those of the House as it was");
  }

  @Override
  public String meaning() {
    return "one to the leader of each congressional district, the rest to the leader of the state"
        + " (from 1952)";
  }

  @Override
  public String clause(List<StateBallot> states) {
    return "One elector to the leader of each congressional district, the rest to the leader of"
        + " the state";
  }

  /**
   * Divides the electors of one state.
   *
   * @throws IllegalArgumentException if it has fewer electors than districts
   */
  @Override
  public StateAward award(StateBallot ballot, long electors) {
    if (ballot.statewide().isEmpty()) {
      return AwardBuilder.withoutVote(ballot, electors);
    }
    long statewide = electors - ballot.districts().size();
    if (statewide < 0) {
      throw new IllegalArgumentException(
          ballot.state()
              + ": "
              + electors
              + " electors for "
              + ballot.districts().size()
              + " districts");
    }
    AwardBuilder award = new AwardBuilder(ballot.state(), electors);
    award.giveToLeader(ballot.statewide().get(), statewide);
    ballot.districts().forEach(district -> award.giveToLeader(district, 1));
    return award.build(statewide + " to the leader of the state, 1 to the leader of each district");
  }
}
