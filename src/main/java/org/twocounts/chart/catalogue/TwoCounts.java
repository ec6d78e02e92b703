package org.twocounts.chart.catalogue;

import java.util.List;
import java.util.Optional;
import org.twocounts.analysis.ElectionSummary;
import org.twocounts.analysis.ElectoralVote;
import org.twocounts.analysis.SplitStatus;
import org.twocounts.chart.spec.Layer.Emphasis;
import org.twocounts.chart.theme.Ink;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.Margin;
import org.twocounts.model.Share;

/**
 * Both counts for the person who became President.
 *
 * @param popularLead over the best other candidate, in all votes
 * @param electoralLead the same, in electors appointed
 * @param electoralShare votes counted, in electors appointed
 */
record TwoCounts(
    ElectionSummary summary, Margin popularLead, Margin electoralLead, Share electoralShare) {

  /** Every election with a national popular vote, in order of year. */
  static List<TwoCounts> all(ElectionRecord record) {
    return record.elections().stream()
        .map(ElectionSummary::of)
        .filter(s -> s.popular().isNational())
        .map(TwoCounts::of)
        .toList();
  }

  private static TwoCounts of(ElectionSummary s) {
    int votes = s.electoral().votesOf(s.president());
    int best =
        s.electoral().tallies().stream()
            .filter(t -> !t.candidate().equals(s.president()))
            .mapToInt(ElectoralVote.Tally::votes)
            .findFirst()
            .orElse(0);
    int appointed = s.election().electorsAppointed();
    return new TwoCounts(
        s,
        s.popular().marginOf(s.president()).orElseThrow(),
        new Margin(votes - best, appointed),
        new Share(votes, appointed));
  }

  int year() {
    return summary.year();
  }

  Election election() {
    return summary.election();
  }

  String party() {
    return election().presidentParty();
  }

  boolean isSplit() {
    return summary.split() == SplitStatus.SPLIT;
  }

  Ink ink() {
    return Ink.ofParty(Optional.of(party()));
  }

  Emphasis emphasis() {
    return isSplit() ? Emphasis.MARKED : Emphasis.NONE;
  }

  /** The year and the President's family name. */
  String name() {
    return year() + " " + Figures.familyName(summary.president());
  }

  /** The name, then the year alone. */
  List<String> wordings() {
    return List.of(name(), Integer.toString(year()));
  }
}
