package org.twocounts.chart.catalogue;

import java.util.List;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.words.Counted;

/**
 * What a chart of the whole record needs to be drawn: so many of something.
 *
 * @param least how many
 * @param one of what, such as {@code election with a national popular vote}
 * @param several the same in the plural
 */
record Needs(int least, String one, String several) {
  private static final String NATIONAL = " with a national popular vote";

  /** So many elections. */
  static Needs elections(int least) {
    return new Needs(least, "election", "elections");
  }

  /** So many elections with a national popular vote. */
  static Needs nationalVotes(int least) {
    return new Needs(least, "election" + NATIONAL, "elections" + NATIONAL);
  }

  /**
   * What was found in the record, if it is enough.
   *
   * @throws NotDefinedException saying what the record has and what the chart needs
   */
  <T> List<T> in(List<T> found) {
    if (found.size() < least) {
      throw new NotDefinedException(
          found.isEmpty()
              ? "the record has no " + one
              : String.format(
                  "the record has %s; this chart needs %s",
                  Counted.of(found.size(), one, several), least));
    }
    return found;
  }
}
