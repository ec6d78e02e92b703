package org.twocounts.rule;

import java.util.List;
import java.util.Optional;
import org.twocounts.model.ApportionmentMethod;

/**
 * All electors in proportion to the votes of the nation, in whole numbers by largest remainders, as
 * if the nation were one state. Electors of states without a popular vote are no part of it: they
 * stay as they were won, as under every rule.
 */
public record NationalProportional() implements StateRule {
  private static final Proportional SHARES = Proportional.by(ApportionmentMethod.HAMILTON);

  @Override
  public String label() {
    return "national-proportional";
  }

  @Override
  public Follows follows() {
    return Follows.NATIONAL_SHARES;
  }

  @Override
  public ElectorLimit limit() {
    return new ElectorLimit(ElectorNumber.OF_A_HOUSE, "; use rule unit or fractional");
  }

  @Override
  public String clause(List<StateBallot> states) {
    return "All electors together in proportion to the votes of the nation, by largest remainders";
  }

  @Override
  public String meaning() {
    return "all electors together in proportion to the votes of the nation, in whole numbers by"
        + " largest remainders (Hamilton), as if it were one state; no state has electors of its"
        + " own but one without a popular vote";
  }

  @Override
  public StateAward award(StateBallot ballot, long electors) {
    return ballot.statewide().isEmpty()
        ? AwardBuilder.withoutVote(ballot, electors)
        : new AwardBuilder(ballot.state(), 0).build("its electors are shared in the nation");
  }

  @Override
  public Optional<StateAward> nationalAward(UnitVote nation, int states, long electors) {
    return Optional.of(SHARES.ofVote(nation, electors));
  }
}
