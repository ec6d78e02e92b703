package org.twocounts.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.PublishedTotals;

/**
 * The national totals of the candidates of an election as one source prints them.
 *
 * @param votes by candidate, in the order of the record
 * @param incomplete why they are no whole count of the nation: what the source leaves out, or whose
 *     incomplete totals it repeats; empty where they are whole
 */
record PrintedCount(String source, Map<String, Long> votes, Optional<String> incomplete) {

  /** Those of an election in the order of the record; sources that print no votes are left out. */
  static List<PrintedCount> of(ElectionRecord record, int year) {
    List<PrintedCount> marked =
        record.publishedTotals().stream()
            .filter(totals -> totals.year() == year)
            .map(PrintedCount::of)
            .filter(count -> !count.votes().isEmpty())
            .toList();
    List<PrintedCount> all = new ArrayList<>();
    for (PrintedCount count : marked) {
      Optional<String> repeats =
          marked.stream()
              .filter(other -> other.incomplete().isPresent() && count.repeats(other))
              .findFirst()
              .map(other -> "It repeats the totals of " + other.source() + ".");
      all.add(
          new PrintedCount(count.source(), count.votes(), count.incomplete().or(() -> repeats)));
    }
    return List.copyOf(all);
  }

  private static PrintedCount of(PublishedTotals totals) {
    Map<String, Long> votes = new LinkedHashMap<>();
    for (PublishedTotals.Total total : totals.totals()) {
      if (total.candidate().isPresent() && total.popularVotes().isPresent()) {
        votes.put(total.candidate().get(), total.popularVotes().getAsLong());
      }
    }
    return new PrintedCount(totals.source(), votes, totals.note());
  }

  /** Whether the two largest totals of another count stand here too, to the vote. */
  private boolean repeats(PrintedCount other) {
    return other.votes().entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
        .limit(2)
        .allMatch(total -> total.getValue().equals(votes.get(total.getKey())));
  }
}
