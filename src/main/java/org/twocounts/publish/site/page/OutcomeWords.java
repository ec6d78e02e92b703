package org.twocounts.publish.site.page;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.twocounts.analysis.Attributions;
import org.twocounts.analysis.ElectionSummary;
import org.twocounts.analysis.ElectoralVote;
import org.twocounts.analysis.PopularVote;
import org.twocounts.analysis.SplitStatus;
import org.twocounts.model.DecidedBy;
import org.twocounts.model.Election;
import org.twocounts.model.Margin;
import org.twocounts.words.Counted;
import org.twocounts.words.Joined;
import org.twocounts.words.Numerals;

/** How an election ended, in sentences. */
final class OutcomeWords {
  private static final String AGREE = "The two counts agree.";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

  private OutcomeWords() {}

  /** Who became President and by whom. */
  static String outcome(Election election) {
    String dates =
        election.dateFrom().equals(election.dateTo())
            ? "on " + DAY.format(election.dateFrom())
            : "from " + DAY.format(election.dateFrom()) + " to " + DAY.format(election.dateTo());
    return String.format(
        "%s (%s) became President, chosen by %s. Of %s electors appointed, %s were a majority."
            + " Voting was %s.",
        election.president(),
        election.presidentParty(),
        election.decidedBy() == DecidedBy.HOUSE
            ? "the House of Representatives" + whyTheHouse(ElectoralVote.of(election))
            : "a majority of electors",
        election.electorsAppointed(),
        election.majority(),
        dates);
  }

  /** A tie at the top, which in 1800 had a majority on both sides, or nobody's majority. */
  private static String whyTheHouse(ElectoralVote electoral) {
    int most = electoral.tallies().stream().mapToInt(ElectoralVote.Tally::votes).max().orElse(0);
    List<String> tied =
        electoral.tallies().stream()
            .filter(tally -> tally.votes() == most)
            .map(ElectoralVote.Tally::candidate)
            .toList();
    return tied.size() > 1
        ? String.format(" after a tie of %s at %s", Joined.of(tied), Counted.of(most, "vote"))
        : ", as nobody had a majority of the electors";
  }

  /** Who led either count, and whether they agree. */
  static String counts(ElectionSummary summary) {
    PopularVote popular = summary.popular();
    String electors =
        String.format(
            "%s received the votes of %s of %s.",
            summary.president(),
            summary.electoral().votesOf(summary.president()),
            Counted.of(summary.electoral().electorsAppointed(), "elector"));
    if (!popular.isNational()) {
      return "The record has no national popular vote of this election. " + electors;
    }
    Optional<String> leader = popular.leader();
    Optional<Margin> margin = leader.flatMap(popular::marginOf);
    if (leader.isEmpty() || margin.isEmpty()) {
      return "Nobody led the popular vote. " + electors;
    }
    String second = popular.bestOtherThan(leader.get()).map(n -> " over " + n).orElse("");
    return String.format(
        "%s led the popular vote by %s%s (%s points). %s %s",
        leader.get(),
        Counted.of(margin.get().votes(), "vote"),
        second,
        Numerals.of(margin.get().points(), 2),
        electors,
        summary.split() == SplitStatus.SPLIT ? split(summary, leader.get()) : AGREE);
  }

  /** A split in the electors too, or one that others than the electors made. */
  private static String split(ElectionSummary summary, String leader) {
    int own = summary.electoral().votesOf(leader);
    boolean ledBoth =
        summary.electoral().tallies().stream().allMatch(tally -> tally.votes() <= own);
    return ledBoth
        ? String.format(
            "%s led both counts, %s took office: a split by who became President.",
            leader, summary.president())
        : "The two counts disagree: a split.";
  }

  /** Whether another leads the votes when they are credited in another documented way. */
  static Optional<String> underOtherAttributions(Election election) {
    Optional<String> leader = PopularVote.of(election).leader();
    List<String> others =
        election.attributions().stream()
            .filter(a -> !PopularVote.of(Attributions.apply(election, a)).leader().equals(leader))
            .map(a -> a.name())
            .toList();
    return others.isEmpty() || leader.isEmpty()
        ? Optional.empty()
        : Optional.of(
            String.format(
                "Credited otherwise (%s), another led the popular vote.",
                String.join(", ", others)));
  }
}
