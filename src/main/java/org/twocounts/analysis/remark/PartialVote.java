package org.twocounts.analysis.remark;

import org.twocounts.model.Election;
import org.twocounts.model.PopularVoteCoverage;

/** Why an election whose votes the record covers in part has no national popular vote. */
final class PartialVote {
  /** What is said where every state of the record has votes. */
  static final String NO_COUNT =
      "the votes in the record are of some states or shares alone, so there is no national popular"
          + " vote";

  private PartialVote() {}

  /** Whether some of the states that took part held no popular vote, or none that is known. */
  static boolean isOfSomeStates(Election election) {
    return isPartial(election) && !election.hasVotesEverywhere();
  }

  /** Whether all its states have votes, and these are no count of the nation. */
  static boolean isNoCount(Election election) {
    return isPartial(election) && election.hasVotesEverywhere();
  }

  private static boolean isPartial(Election election) {
    return election.popularVote() == PopularVoteCoverage.PARTIAL;
  }
}
