package org.twocounts.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.twocounts.model.ApportionmentMethod;

/** A rule that divides the electors of each state by itself; it may have others beside them. */
public sealed interface StateRule extends AllocationRule
    permits AsCast,
        Law,
        Unit,
        Proportional,
        Fractional,
        ByDistrict,
        NationalBonus,
        NationalProportional {
  /** Every one as it is without further terms, in the order in which guides list them. */
  static List<StateRule> all() {
    return List.of(
        new AsCast(),
        new Law(),
        new Unit(),
        Proportional.by(ApportionmentMethod.HAMILTON),
        Fractional.EXACT,
        new ByDistrict(),
        new NationalBonus(),
        new NationalProportional());
  }

  /**
   * Divides the electors of one state. Persons not named get none.
   *
   * @param electors how many the state has, or its weight; not negative
   */
  StateAward award(StateBallot ballot, long electors);

  /**
   * Divides the electors that there are beside those of the states, by the vote of the nation;
   * empty under a rule that has none.
   *
   * @param states how many appointed electors
   * @param electors those that the states have and their awards do not divide
   */
  default Optional<StateAward> nationalAward(UnitVote nation, int states, long electors) {
    return Optional.empty();
  }

  @Override
  default DecisionRule usualDecision() {
    return DecisionRule.MAJORITY;
  }

  @Override
  default <T> T fold(Function<StateRule, T> byState, Function<Popular, T> byNation) {
    return byState.apply(this);
  }
}
