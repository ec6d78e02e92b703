package org.twocounts.rule;

import java.util.List;
import java.util.Optional;

/**
 * The national bonus plan: all electors of a state to its leader, and a pool of two more for each
 * state to the leader of the nation. With fifty states and the District of Columbia (since 1964)
 * these are 102 beside 538, and 321 of 640 are a majority; in an earlier year two for each state
 * that appointed electors. The pool of a tied nation is nobody's.
 *
 * <p>Source: Winner Take All: Report of the Twentieth Century Fund Task Force on Reform of the
 * Presidential Election Process, New York 1978; proposed there by A. M. Schlesinger Jr. Without a
 * majority it has a runoff between the two with most votes of the people; here they are the two
 * with most electors.
 */
public record NationalBonus() implements StateRule {
  private static final long FOR_EACH_STATE = 2;
  private static final StateRule STATES = new Unit();

  @Override
  public String label() {
    return "national-bonus";
  }

  @Override
  public Follows follows() {
    return Follows.STATE_VOTES;
  }

  @Override
  public ElectorLimit limit() {
    return new ElectorLimit(ElectorNumber.OF_A_HOUSE, "; use rule unit");
  }

  @Override
  public DecisionRule usualDecision() {
    return DecisionRule.MAJORITY_ELSE_RUNOFF;
  }

  @Override
  public String clause(List<StateBallot> states) {
    return STATES.clause(states)
        + ", and "
        + FOR_EACH_STATE * states.size()
        + " more, two for each state that appointed electors, to the leader of the nation";
  }

  @Override
  public String meaning() {
    return "all to the leader of the state, and two more for each state and the District of"
        + " Columbia to the leader of the nation: 102 since 1964, in an earlier year two for each"
        + " state that appointed electors; without a majority a runoff (Twentieth Century Fund Task"
        + " Force, *Winner Take All*, 1978)";
  }

  @Override
  public StateAward award(StateBallot ballot, long electors) {
    return STATES.award(ballot, electors);
  }

  @Override
  public Optional<StateAward> nationalAward(UnitVote nation, int states, long electors) {
    long pool = FOR_EACH_STATE * states;
    AwardBuilder award = new AwardBuilder(nation.unit(), pool);
    award.giveToLeader(nation, pool);
    return Optional.of(award.build("all to the leader of the nation"));
  }
}
