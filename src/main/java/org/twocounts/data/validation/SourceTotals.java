package org.twocounts.data.validation;

import java.util.OptionalLong;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.PublishedTotals;
import org.twocounts.model.PublishedTotals.Total;

/** Each source against itself: its figures by state and its national total. */
final class SourceTotals implements Rule {
  @Override
  public String id() {
    return "source-totals";
  }

  @Override
  public String description() {
    return "A source's own figures by state sum to its national total, within the distance"
        + " recorded.";
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    ElectionRecord record = facts.record();
    if (record.disputes().isEmpty()) {
      return;
    }
    SourceFigures figures = new SourceFigures(record, facts.disputes());
    for (PublishedTotals published : record.publishedTotals()) {
      for (Total total : published.totals()) {
        OptionalLong own =
            total.popularVotes().isPresent()
                ? figures.nation(published.year(), total.candidate(), published.source())
                : OptionalLong.empty();
        check(own, total, PublishedDistances.place(published, total), violations);
      }
    }
  }

  private static void check(OptionalLong own, Total total, Place place, Violations violations) {
    if (own.isPresent() != total.ownDistance().isPresent()) {
      violations.add(
          place,
          own.isPresent()
              ? "ownDistance is missing; the source's figures by state sum to " + own.getAsLong()
              : "ownDistance is given, but the record keeps no figures of the source by state");
    } else if (own.isPresent()
        && total.popularVotes().getAsLong() - own.getAsLong() != total.ownDistance().getAsLong()) {
      violations.add(
          place,
          String.format(
              "printed %s less the sum of the source's figures by state %s is %s, but the recorded"
                  + " ownDistance is %s",
              total.popularVotes().getAsLong(),
              own.getAsLong(),
              total.popularVotes().getAsLong() - own.getAsLong(),
              total.ownDistance().getAsLong()));
    }
  }
}
