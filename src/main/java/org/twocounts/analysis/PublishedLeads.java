package org.twocounts.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.PublishedTotals;

/**
 * The national lead of one candidate over another as published sources print it.
 *
 * @param leads in the order of the record, one for each source that prints both totals
 */
public record PublishedLeads(int year, String candidate, String over, List<Lead> leads) {
  public PublishedLeads {
    leads = List.copyOf(leads);
  }

  /**
   * The lead in one source, in votes, negative where the other led.
   *
   * @param note what the source's totals leave out
   */
  public record Lead(String source, long votes, Optional<String> note) {}

  /** Collects the leads of an election. */
  public static PublishedLeads of(ElectionRecord record, int year, String candidate, String over) {
    List<Lead> leads = new ArrayList<>();
    for (PublishedTotals totals : record.publishedTotals()) {
      if (totals.year() == year) {
        OptionalLong one = votes(totals, candidate);
        OptionalLong two = votes(totals, over);
        if (one.isPresent() && two.isPresent()) {
          leads.add(new Lead(totals.source(), one.getAsLong() - two.getAsLong(), totals.note()));
        }
      }
    }
    return new PublishedLeads(year, candidate, over, leads);
  }

  private static OptionalLong votes(PublishedTotals totals, String candidate) {
    return totals.totals().stream()
        .filter(t -> t.candidate().equals(Optional.of(candidate)))
        .map(PublishedTotals.Total::popularVotes)
        .findFirst()
        .orElse(OptionalLong.empty());
  }
}
