package org.twocounts.chart.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.twocounts.analysis.ElectionSummary;
import org.twocounts.analysis.ElectoralVote;
import org.twocounts.analysis.PublishedLeads;
import org.twocounts.analysis.SplitStatus;
import org.twocounts.chart.spec.Layer.Emphasis;
import org.twocounts.chart.theme.Ink;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.FamilyName;
import org.twocounts.model.Margin;
import org.twocounts.model.Share;

/**
 * Both counts for the person who became President.
 *
 * @param popularLead over the best other candidate, in all votes
 * @param electoralLead the same, in electors appointed
 * @param electoralShare votes counted, in electors appointed
 * @param printed the popular lead as published totals print it; empty without another candidate
 */
record TwoCounts(
    ElectionSummary summary,
    Margin popularLead,
    Margin electoralLead,
    Share electoralShare,
    Optional<PublishedLeads> printed) {

  /**
   * The same for a chart that is made of them.
   *
   * @throws org.twocounts.analysis.NotDefinedException if the record has no such election
   */
  static List<TwoCounts> some(ElectionRecord record) {
    return Needs.nationalVotes(1).in(all(record));
  }

  /** Every election with a national popular vote, in order of year; may be empty. */
  static List<TwoCounts> all(ElectionRecord record) {
    return record.elections().stream()
        .map(ElectionSummary::of)
        .filter(s -> s.popular().isNational())
        .map(s -> of(s, record))
        .toList();
  }

  private static TwoCounts of(ElectionSummary s, ElectionRecord record) {
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
        new Share(votes, appointed),
        PublishedLeads.ofPresident(record, s));
  }

  /** What a note says of the popular leads that no printed total has; empty where there is none. */
  static String printedNote(List<TwoCounts> all) {
    return PrintedLeads.of(
        all.stream()
            .flatMap(
                c -> c.printed().map(p -> new PrintedLeads.Compared(p, c.popularLead())).stream())
            .toList());
  }

  /** The least popular lead that is printed, votes. */
  OptionalLong leastPrinted() {
    return printed.map(PublishedLeads::least).orElse(OptionalLong.empty());
  }

  /** The greatest popular lead that is printed, votes. */
  OptionalLong mostPrinted() {
    return printed.map(PublishedLeads::most).orElse(OptionalLong.empty());
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
    return year() + " " + FamilyName.of(summary.president());
  }

  /** The name, then the year alone. */
  List<String> wordings() {
    return List.of(name(), Integer.toString(year()));
  }
}
