package org.twocounts.rule;

import java.util.List;
import java.util.OptionalInt;

/**
 * Each candidate's exact share of the state's votes, times its electors. Votes for persons not
 * named count in the share and win nothing, so that their part is nobody's.
 *
 * @param decimals after which an electoral vote is cut off; empty to keep every fraction
 */
public record Fractional(OptionalInt decimals) implements StateRule {
  /** Every fraction kept. */
  public static final Fractional EXACT = new Fractional(OptionalInt.empty());

  @Override
  public String label() {
    return "fractional";
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
    return "exact shares, no rounding";
  }

  @Override
  public String clause(List<StateBallot> states) {
    return "Electors of a state by exact shares of its votes"
        + (decimals.isPresent() ? ", cut to " + decimals.getAsInt() + " decimals" : "");
  }

  @Override
  public StateAward award(StateBallot ballot, long electors) {
    if (ballot.statewide().isEmpty()) {
      return AwardBuilder.fractionsWithoutVote(ballot, electors);
    }
    UnitVote vote = ballot.statewide().get();
    AwardBuilder award = new AwardBuilder(ballot.state(), electors);
    if (vote.total().signum() > 0) {
      vote.votes().forEach((name, votes) -> award.give(name, part(votes, vote.total(), electors)));
    }
    return award.build("by share of the state's votes");
  }

  private Rational part(Rational votes, Rational total, long electors) {
    Rational exact = votes.dividedBy(total).times(electors);
    return decimals.isPresent() ? exact.cutTo(decimals.getAsInt()) : exact;
  }
}
