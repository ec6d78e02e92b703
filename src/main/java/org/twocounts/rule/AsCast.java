package org.twocounts.rule;

/**
 * The electoral votes as Congress counted them, faithless ones and all; electors whose vote was not
 * cast or not counted are nobody's.
 */
public record AsCast() implements StateRule {
  @Override
  public String label() {
    return "as-cast";
  }

  @Override
  public boolean countsStatesWhole() {
    return false;
  }

  @Override
  public StateAward award(StateBallot ballot, long electors) {
    AwardBuilder award = new AwardBuilder(ballot.state(), electors);
    ballot.votesCounted().forEach((name, votes) -> award.give(name, Rational.of(votes)));
    return award.build("as counted by Congress");
  }
}
