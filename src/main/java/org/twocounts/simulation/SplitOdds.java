package org.twocounts.simulation;

import java.util.List;
import java.util.stream.Stream;

/**
 * How likely a split was in one election, or in several of which each is as likely as the others.
 *
 * @param elections in order of year, at least one
 * @param seed of what was drawn
 */
public record SplitOdds(List<ElectionOdds> elections, Leads leads, Sampling sampling, long seed) {
  public SplitOdds {
    elections = List.copyOf(elections);
    if (elections.isEmpty()) {
      throw new IllegalArgumentException("no election");
    }
  }

  /** Maps or elections drawn of all elections; 0 where nothing is. */
  public long draws() {
    return elections.stream().mapToLong(ElectionOdds::draws).sum();
  }

  /** Over all national leads. */
  public PartyChances all() {
    return PartyChances.of(elections, ElectionOdds::all);
  }

  /** Within a window of {@link Leads#windows}. */
  public PartyChances window(int index) {
    return PartyChances.of(elections, election -> election.windows().get(index));
  }

  /** At a lead of {@link Leads#exact}. */
  public PartyChances exact(int index) {
    return PartyChances.of(elections, election -> election.exact().get(index));
  }

  /**
   * The largest standard error of the probabilities of a split and of no majority; one count of
   * those that no draw has, or every draw. NaN while a window has no draws.
   */
  public double largestError() {
    return largestError(elections, leads);
  }

  static double largestError(List<ElectionOdds> elections, Leads leads) {
    long draws = elections.stream().mapToLong(ElectionOdds::draws).sum();
    return Stream.concat(
            Stream.of(Chances.mean(elections.stream().map(ElectionOdds::all).toList())),
            leads.cumulative().stream()
                .map(
                    index ->
                        Chances.mean(elections.stream().map(e -> e.windows().get(index)).toList())))
        .flatMap(chances -> Stream.of(chances.split(), chances.noMajority()))
        .mapToDouble(ratio -> ratio.errorOver(draws))
        .max()
        .orElseThrow();
  }
}
