package org.twocounts.simulation;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.twocounts.analysis.Contest;

/**
 * {@link Chances} by party, over elections of which each is as likely as the others.
 *
 * @param split the majority of electors and the popular lead go to different candidates of the pair
 * @param favouring the same, by the party of the one with the majority: they add up to {@code
 *     split}
 * @param noMajority nobody has a majority of electors
 */
public record PartyChances(Ratio split, SortedMap<String, Ratio> favouring, Ratio noMajority) {
  private static final String NO_PARTY = "no party";

  public PartyChances {
    favouring = Collections.unmodifiableSortedMap(new TreeMap<>(favouring));
  }

  static PartyChances of(List<ElectionOdds> elections, Function<ElectionOdds, Chances> which) {
    List<Chances> all = elections.stream().map(which).toList();
    SortedSet<String> parties = new TreeSet<>();
    for (ElectionOdds election : elections) {
      parties.add(positive(election));
      parties.add(negative(election));
    }
    SortedMap<String, Ratio> favouring = new TreeMap<>();
    for (String party : parties) {
      favouring.put(
          party,
          Ratio.mean(elections.stream().map(e -> favouring(e, which.apply(e), party)).toList()));
    }
    Chances mean = Chances.mean(all);
    return new PartyChances(mean.split(), favouring, mean.noMajority());
  }

  private static Ratio favouring(ElectionOdds election, Chances chances, String party) {
    boolean ofPositive = positive(election).equals(party);
    boolean ofNegative = negative(election).equals(party);
    if (ofPositive && ofNegative) {
      return chances.split();
    }
    return ofPositive
        ? chances.positiveSplit()
        : ofNegative ? chances.negativeSplit() : chances.split().withoutPart();
  }

  private static String positive(ElectionOdds election) {
    Contest pair = election.nation().pair();
    return pair.election().partyOf(pair.positive()).orElse(NO_PARTY);
  }

  private static String negative(ElectionOdds election) {
    Contest pair = election.nation().pair();
    return pair.election().partyOf(pair.negative()).orElse(NO_PARTY);
  }

  /** The probability of such a lead at all; a density where the lead is exact. */
  public double likelihood() {
    return split.whole();
  }

  /** The part of the splits that favour a party, 0 to 1; NaN without splits. */
  public double partFavouring(String party) {
    return favouring.get(party).part() / split.part();
  }
}
