package org.twocounts.analysis;

import java.util.List;
import java.util.Optional;
import org.twocounts.model.DecidedBy;
import org.twocounts.model.Margin;

/**
 * An election in which the two counts disagree.
 *
 * @param partial whether the popular vote is of some states only
 * @param margin the President's votes less the leader's, in all votes cast: negative, or positive
 *     where the President led the people but not the electors
 * @param electoralMargin the President's electoral votes less those of the best other candidate, in
 *     electors appointed: negative for Adams in 1824
 * @param sensitivity what is contested about it and what other counts say, one sentence each
 */
public record Split(
    int year,
    SplitDefinition definition,
    boolean partial,
    Winner president,
    Winner popularLeader,
    Margin margin,
    Margin electoralMargin,
    DecidedBy decidedBy,
    List<String> sensitivity) {

  public Split {
    sensitivity = List.copyOf(sensitivity);
  }

  /**
   * One side of a split, with both counts.
   *
   * @param electoralVotes votes counted
   */
  public record Winner(
      String candidate, Optional<String> party, long popularVotes, int electoralVotes) {}
}
