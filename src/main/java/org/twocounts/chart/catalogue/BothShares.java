package org.twocounts.chart.catalogue;

import org.twocounts.model.Share;

/**
 * The President's parts of both counts.
 *
 * @param votes popular votes in all votes
 */
record BothShares(TwoCounts counts, Share votes) {
  static BothShares of(TwoCounts counts) {
    return new BothShares(
        counts, counts.summary().popular().shareOf(counts.summary().president()).orElseThrow());
  }

  /** Votes counted in electors appointed. */
  Share electors() {
    return counts.electoralShare();
  }

  boolean electorsExceedVotes() {
    return electors().compareTo(votes) > 0;
  }

  /** Whether the President was chosen without more than half of the electors. */
  boolean isWithoutMajority() {
    return !electors().isMajority();
  }

  /** The share of electors less that of votes, percentage points. */
  double gap() {
    return electors().percent() - votes.percent();
  }

  int year() {
    return counts.year();
  }
}
