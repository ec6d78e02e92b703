package org.twocounts.chart.catalogue;

import java.util.LongSummaryStatistics;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.PublishedTotals;

/** What published national totals make of a lead that is the sum of the votes by state. */
final class PublishedLeads {
  private PublishedLeads() {}

  /** From the least to the greatest published lead; empty where the record has no such totals. */
  static String note(ElectionRecord record, int year, String leader, String second) {
    LongSummaryStatistics leads =
        record.publishedTotals().stream()
            .filter(p -> p.year() == year)
            .flatMapToLong(p -> lead(p, leader, second))
            .summaryStatistics();
    if (leads.getCount() == 0) {
      return "";
    }
    String least = Figures.votes(leads.getMin());
    String most = Figures.votes(leads.getMax());
    return "Leads are sums of the votes by state; published totals of "
        + year
        + " put that lead at "
        + (least.equals(most) ? least : least + " to " + most)
        + " votes.";
  }

  private static LongStream lead(PublishedTotals published, String leader, String second) {
    OptionalLong first = votes(published, leader);
    OptionalLong other = votes(published, second);
    return first.isPresent() && other.isPresent()
        ? LongStream.of(first.getAsLong() - other.getAsLong())
        : LongStream.empty();
  }

  private static OptionalLong votes(PublishedTotals published, String candidate) {
    return published.totals().stream()
        .filter(t -> t.candidate().equals(Optional.of(candidate)))
        .map(PublishedTotals.Total::popularVotes)
        .findFirst()
        .orElse(OptionalLong.empty());
  }
}
