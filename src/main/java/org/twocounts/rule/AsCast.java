package org.twocounts.rule;

import java.util.List;

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
  public Follows follows() {
    return Follows.ELECTORS_CAST;
  }

  @Override
  public ElectorLimit limit() {
    return ElectorLimit.AS_APPOINTED;
  }

  @Override
  public String meaning() {
    return "as Congress counted them";
  }

  @Override
  public String clause(List<StateBallot> states) {
    return "Electoral votes as Congress counted them";
  }

  @Override
  public StateAward award(StateBallot ballot, long electors) {
    AwardBuilder award = new AwardBuilder(ballot.state(), electors);
    ballot.votesCounted().forEach((name, votes) -> award.give(name, Rational.of(votes)));
    return award.build("as counted by Congress");
  }
}
