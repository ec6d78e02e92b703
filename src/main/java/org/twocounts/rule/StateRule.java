package org.twocounts.rule;

/** A rule that divides the electors of each state by itself. */
public sealed interface StateRule extends AllocationRule
    permits AsCast, Law, Unit, Proportional, Fractional, ByDistrict {
  /**
   * Divides the electors of one state. Persons not named get none.
   *
   * @param electors how many the state has, or its weight; not negative
   */
  StateAward award(StateBallot ballot, long electors);

  /** Whether it looks at the vote of the state alone, also where districts choose electors. */
  default boolean countsStatesWhole() {
    return true;
  }

  /** Whether the number of electors may be any weight, such as the people of the state. */
  default boolean takesWeights() {
    return false;
  }
}
