package org.twocounts.rule;

/** What electors follow under a rule. */
public enum Follows {
  /** The electoral votes as they were cast and counted; no vote of the people changes them. */
  ELECTORS_CAST,
  /**
   * The votes of the units that chose electors by each state's law of the year; electors that did
   * not go with these votes stay as they were won.
   */
  LAW_OF_THE_YEAR,
  /** The votes of each state, also where districts choose electors by law. */
  STATE_VOTES,
  /** The votes of the congressional districts, beside those of the states. */
  DISTRICT_VOTES,
  /** The votes of the nation, by which its electors are shared: states have none of their own. */
  NATIONAL_SHARES,
  /** The votes of the nation: there are no electors. */
  NATIONAL_VOTE
}
