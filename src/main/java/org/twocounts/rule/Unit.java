package org.twocounts.rule;

import java.util.List;

/** The general ticket: all of a state's electors to the candidate with most votes there. */
public record Unit() implements StateRule {
  @Override
  public String label() {
    return "unit";
  }

  @Override
  public Follows follows() {
    return Follows.STATE_VOTES;
  }

  @Override
  public ElectorLimit limit() {
    return ElectorLimit.NONE;
  }

  @Override
  public String meaning() {
    return "all to the leader of the state";
  }

  @Override
  public String clause(List<StateBallot> states) {
    return "All electors of a state to its leader";
  }

  @Override
  public StateAward award(StateBallot ballot, long electors) {
    if (ballot.statewide().isEmpty()) {
      return AwardBuilder.withoutVote(ballot, electors);
    }
    AwardBuilder award = new AwardBuilder(ballot.state(), electors);
    award.giveToLeader(ballot.statewide().get(), electors);
    return award.build("all to the leader of the state");
  }
}
