package org.twocounts.rule;

/** The general ticket: all of a state's electors to the candidate with most votes there. */
public record Unit() implements StateRule {
  @Override
  public String label() {
    return "unit";
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

  @Override
  public boolean takesWeights() {
    return true;
  }
}
