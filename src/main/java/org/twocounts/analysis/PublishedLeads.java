package org.twocounts.analysis;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.twocounts.model.ElectionRecord;
import org.twocounts.words.Numerals;

/**
 * The national lead of one candidate over another: by the sum of the state rows, under the
 * attribution in force, and as published sources print it.
 *
 * <p>The state rows are a sum of the best figure for each state, so that their lead can lie outside
 * that of every source that prints national totals.
 *
 * @param rows votes, by the sum of the state rows; negative where the other led
 * @param leads in the order of the record, one for each source that prints both totals
 */
public record PublishedLeads(int year, String candidate, String over, long rows, List<Lead> leads) {
  public PublishedLeads {
    leads = List.copyOf(leads);
  }

  /**
   * The lead in one source, in votes, negative where the other led.
   *
   * @param incomplete why its totals are no whole count of the nation; empty where they are
   */
  public record Lead(String source, long votes, Optional<String> incomplete) {}

  /** Collects the leads of one candidate of an election over another. */
  public static PublishedLeads of(
      ElectionRecord record, PopularVote popular, String candidate, String over) {
    List<Lead> leads =
        PrintedCount.of(record, popular.year()).stream()
            .filter(c -> c.votes().containsKey(candidate) && c.votes().containsKey(over))
            .map(
                c ->
                    new Lead(
                        c.source(), c.votes().get(candidate) - c.votes().get(over), c.incomplete()))
            .toList();
    long rows = popular.votesOf(candidate).orElse(0) - popular.votesOf(over).orElse(0);
    return new PublishedLeads(popular.year(), candidate, over, rows, leads);
  }

  /** The leads of the first of an election over the second; empty where nobody is first. */
  public static Optional<PublishedLeads> ofFirst(ElectionRecord record, PopularVote popular) {
    Optional<String> first = popular.leaderOfRecordedVotes();
    return first.flatMap(
        leader -> popular.bestOtherThan(leader).map(second -> of(record, popular, leader, second)));
  }

  /**
   * The leads of the President over the best other candidate: negative where a rival led. Empty
   * without a national popular vote.
   */
  public static Optional<PublishedLeads> ofPresident(
      ElectionRecord record, ElectionSummary summary) {
    PopularVote popular = summary.popular();
    return Optional.of(summary.president())
        .filter(p -> popular.isNational() && popular.votesOf(p).isPresent())
        .flatMap(p -> popular.bestOtherThan(p).map(other -> of(record, popular, p, other)));
  }

  /** The same leads seen from the other's side: each with the other sign. */
  PublishedLeads reversed() {
    return new PublishedLeads(
        year,
        /* candidate= */ over,
        /* over= */ candidate,
        -rows,
        leads.stream()
            .map(lead -> new Lead(lead.source(), -lead.votes(), lead.incomplete()))
            .toList());
  }

  /** The least printed lead, whole counts only; empty where no source prints one. */
  public OptionalLong least() {
    return whole().min();
  }

  /** The greatest printed lead, whole counts only; empty where no source prints one. */
  public OptionalLong most() {
    return whole().max();
  }

  private LongStream whole() {
    return leads.stream().filter(lead -> lead.incomplete().isEmpty()).mapToLong(Lead::votes);
  }

  /**
   * How far the lead of the state rows lies outside all printed ones, in votes; 0 where it lies
   * among them or none is printed.
   */
  public long distance() {
    return least().isEmpty()
        ? 0
        : Math.max(0, Math.max(rows - most().getAsLong(), least().getAsLong() - rows));
  }

  /** Whether the lead of the state rows is smaller or larger than every printed one. */
  public boolean isOutside() {
    return distance() > 0;
  }

  /** Both, such as {@code 9,708 votes by the sum of the states; printed totals 8,355 to 9,464}. */
  public String inWords() {
    return Numerals.of(rows)
        + " votes by the sum of the states"
        + (least().isEmpty() ? "" : "; printed totals " + range());
  }

  /** Whose lead it is, and both: a sentence. */
  public String sentence() {
    return "The national lead of " + candidate + " over " + over + ": " + inWords() + ".";
  }

  /**
   * The printed leads from the least to the greatest, one figure where they agree.
   *
   * @throws java.util.NoSuchElementException where no source prints one
   */
  public String range() {
    String from = Numerals.of(least().getAsLong());
    String to = Numerals.of(most().getAsLong());
    return from.equals(to) ? from : from + " to " + to;
  }
}
