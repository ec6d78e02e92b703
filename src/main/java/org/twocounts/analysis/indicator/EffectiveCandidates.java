package org.twocounts.analysis.indicator;

import java.util.Optional;
import org.twocounts.analysis.PopularVote;

/**
 * The effective number of candidates on votes: 1 / Σ pᵢ² with pᵢ the share of candidate i in all
 * votes (Laakso and Taagepera 1979, Comparative Political Studies 12:3-27).
 *
 * <p>{@code Other} is many persons, who are not told apart: counted as one person they give the
 * number below, counted as one vote each the number above.
 *
 * @param least with {@code Other} as one candidate
 * @param most with {@code Other} in the votes only; the usual figure where others are few
 */
public record EffectiveCandidates(double least, double most) {

  /** Counts an election; empty without a national popular vote. */
  public static Optional<EffectiveCandidates> of(PopularVote popular) {
    if (!popular.isNational() || popular.total() == 0) {
      return Optional.empty();
    }
    double named = 0;
    double others = 0;
    for (PopularVote.Tally tally : popular.tallies()) {
      double share = (double) tally.votes() / popular.total();
      if (tally.contender()) {
        named += share * share;
      } else {
        others += share * share;
      }
    }
    return named > 0
        ? Optional.of(new EffectiveCandidates(1 / (named + others), 1 / named))
        : Optional.empty();
  }
}
