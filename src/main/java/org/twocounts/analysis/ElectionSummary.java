package org.twocounts.analysis;

import java.util.Optional;
import org.twocounts.model.Election;
import org.twocounts.model.Margin;

/**
 * Both counts of one election in a row.
 *
 * @param split under {@link SplitDefinition#TOOK_OFFICE}
 */
public record ElectionSummary(
    Election election, PopularVote popular, ElectoralVote electoral, SplitStatus split) {

  /** Sums up an election. */
  public static ElectionSummary of(Election election) {
    return new ElectionSummary(
        election,
        PopularVote.of(election),
        ElectoralVote.of(election),
        Splits.status(election, SplitDefinition.TOOK_OFFICE));
  }

  public int year() {
    return election.year();
  }

  public String president() {
    return election.president();
  }

  /** The President's margin in the nation; empty without a national count. */
  public Optional<Margin> nationalMargin() {
    return popular.isNational() ? popular.marginOf(president()) : Optional.empty();
  }

  /** Whether the President took office with half or less of the popular vote; empty if unknown. */
  public Optional<Boolean> minorityPresident() {
    return popular.isNational()
        ? popular.shareOf(president()).map(s -> !s.isMajority())
        : Optional.empty();
  }
}
