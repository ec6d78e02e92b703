package org.twocounts.chart.catalogue;

import java.util.Collection;
import java.util.List;
import org.twocounts.model.ElectionRecord;
import org.twocounts.words.Joined;

/** Elections with a national popular vote that a chart of winner and rival cannot show. */
final class LeftOut {
  private LeftOut() {}

  /** Why elections are missing among those shown, a sentence; empty where none is. */
  static String of(ElectionRecord record, Collection<TwoCounts> shown) {
    List<String> years =
        TwoCounts.all(record).stream()
            .filter(c -> !shown.contains(c))
            .filter(c -> c.summary().electoral().majorityHolders().isEmpty())
            .map(c -> Integer.toString(c.year()))
            .toList();
    return years.isEmpty() ? "" : Joined.of(years) + " had no electoral winner.";
  }
}
