package org.twocounts.rule;

/** What numbers of electors states can have, each further from those that they had. */
public enum ElectorNumber {
  /** As many as were appointed. */
  APPOINTED("has electors actual only"),
  /** As many as were appointed, less those that stand for the senators. */
  WITHOUT_BONUS("has electors actual or no-bonus only"),
  /** As many as another House would give. */
  OF_A_HOUSE("needs whole electors, and populations as weights are none"),
  /** Any weight, such as the people of the state. */
  WEIGHT("has any electors");

  private final String limit;

  ElectorNumber(String limit) {
    this.limit = limit;
  }

  /** What a rule says that divides numbers up to this one and none after it. */
  String limit() {
    return limit;
  }
}
