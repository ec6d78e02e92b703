package org.twocounts.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.Margin;
import org.twocounts.model.PopularVoteCoverage;

/**
 * The splits of a record under one definition.
 *
 * @param splits in order of year
 * @param unknown years for which nobody knows, because the leader of the popular vote is unknown
 * @param nearMisses elections that are no split in this count, and nearly were or are in another
 */
public record Splits(
    SplitDefinition definition,
    boolean includesPartial,
    List<Split> splits,
    List<Integer> unknown,
    List<NearMiss> nearMisses) {

  /** A lead under a quarter of a point of all votes makes an election a near miss. */
  private static final Margin NEAR = new Margin(1, 400);

  public Splits {
    splits = List.copyOf(splits);
    unknown = List.copyOf(unknown);
    nearMisses = List.copyOf(nearMisses);
  }

  /**
   * An election that is no split in the count in force but came close, or is one in another count.
   *
   * @param margin the President's popular lead
   */
  public record NearMiss(int year, String president, Margin margin, List<String> sensitivity) {
    public NearMiss {
      sensitivity = List.copyOf(sensitivity);
    }
  }

  /**
   * Finds the splits.
   *
   * @param includePartial whether to judge elections whose popular vote is known for some states
   *     only
   */
  public static Splits find(
      ElectionRecord record, SplitDefinition definition, boolean includePartial) {
    List<Split> splits = new ArrayList<>();
    List<Integer> unknown = new ArrayList<>();
    List<NearMiss> nearMisses = new ArrayList<>();
    for (Election election : record.elections()) {
      PopularVote popular = PopularVote.of(election);
      switch (status(election, popular, definition, includePartial)) {
        case SPLIT -> splits.add(describe(election, popular, record, definition));
        case UNKNOWN -> unknown.add(election.year());
        case NOT_SPLIT -> {
          if (popular.isNational() && isNear(election, popular, definition)) {
            nearMisses.add(nearMiss(election, popular, record));
          }
        }
      }
    }
    return new Splits(definition, includePartial, splits, unknown, nearMisses);
  }

  /** The splits among some elections of a record, judged on the votes of the nation only. */
  public static List<Split> among(
      List<Election> elections, ElectionRecord record, SplitDefinition definition) {
    List<Split> splits = new ArrayList<>();
    for (Election election : elections) {
      PopularVote popular = PopularVote.of(election);
      if (status(election, popular, definition, false) == SplitStatus.SPLIT) {
        splits.add(describe(election, popular, record, definition));
      }
    }
    return splits;
  }

  /** Whether an election is a split, judged on the votes of the nation only. */
  public static SplitStatus status(Election election, SplitDefinition definition) {
    return status(election, PopularVote.of(election), definition, false);
  }

  private static SplitStatus status(
      Election election, PopularVote popular, SplitDefinition definition, boolean includePartial) {
    Optional<String> leader = includePartial ? popular.leaderOfRecordedVotes() : popular.leader();
    if (leader.isEmpty()) {
      return SplitStatus.UNKNOWN;
    }
    List<String> successful = definition.successful(election);
    return successful.isEmpty() || successful.contains(leader.get())
        ? SplitStatus.NOT_SPLIT
        : SplitStatus.SPLIT;
  }

  private static Split describe(
      Election election, PopularVote popular, ElectionRecord record, SplitDefinition definition) {
    ElectoralVote electoral = ElectoralVote.of(election);
    String president = election.president();
    String leader = popular.leaderOfRecordedVotes().orElseThrow();
    long lead = popular.votesOf(president).orElse(0) - popular.votesOf(leader).orElse(0);
    if (leader.equals(president)) {
      lead = popular.marginOf(president).orElseThrow().votes();
    }
    int bestOther =
        electoral.tallies().stream()
            .filter(t -> !t.candidate().equals(president))
            .mapToInt(ElectoralVote.Tally::votes)
            .findFirst()
            .orElse(0);
    return new Split(
        election.year(),
        definition,
        election.popularVote() != PopularVoteCoverage.NATIONAL,
        winner(election, president, popular, electoral),
        winner(election, leader, popular, electoral),
        new Margin(lead, popular.total()),
        new Margin(electoral.votesOf(president) - bestOther, election.electorsAppointed()),
        election.decidedBy(),
        Sensitivity.of(election, record));
  }

  private static Split.Winner winner(
      Election election, String candidate, PopularVote popular, ElectoralVote electoral) {
    return new Split.Winner(
        candidate,
        election.partyOf(candidate),
        popular.votesOf(candidate).orElse(0),
        electoral.votesOf(candidate));
  }

  private static boolean isNear(
      Election election, PopularVote popular, SplitDefinition definition) {
    return popular
            .leader()
            .flatMap(popular::marginOf)
            .filter(m -> m.compareTo(NEAR) < 0)
            .isPresent()
        || election.attributions().stream()
            .map(a -> Attributions.apply(election, a))
            .anyMatch(e -> status(e, definition) == SplitStatus.SPLIT);
  }

  private static NearMiss nearMiss(Election election, PopularVote popular, ElectionRecord record) {
    return new NearMiss(
        election.year(),
        election.president(),
        popular.marginOf(election.president()).orElseThrow(),
        Sensitivity.of(election, record));
  }
}
