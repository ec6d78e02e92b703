package org.twocounts.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * National totals of one election as one source prints them: comparisons, never inputs.
 *
 * @param remainder the printed total of all candidates less those printed for each; empty where the
 *     source prints no total of all
 * @param note what the totals leave out or hold besides, so that they are not taken for a rival
 *     count
 */
public record PublishedTotals(
    int year, String source, OptionalLong remainder, List<Total> totals, Optional<String> note) {
  public PublishedTotals {
    totals = List.copyOf(totals);
  }

  /**
   * The printed total of one candidate, or of all.
   *
   * @param candidate empty for the total of all candidates
   * @param distance printed votes less the sum of the state rows; empty where the record has no
   *     rows for the candidate
   * @param ownDistance printed votes less the sum of the source's own figures by state, as far as
   *     the record keeps them; empty where it keeps none
   * @param electoralDistance printed electoral votes less those counted; empty where they are equal
   */
  public record Total(
      Optional<String> candidate,
      OptionalLong popularVotes,
      OptionalLong distance,
      OptionalLong ownDistance,
      OptionalInt electoralVotes,
      OptionalLong electoralDistance) {}
}
