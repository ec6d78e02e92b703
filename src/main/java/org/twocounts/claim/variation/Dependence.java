package org.twocounts.claim.variation;

import java.util.List;
import org.twocounts.claim.pack.ReadingOutcome;

/**
 * How the answer of a reading depends on the ends of its period.
 *
 * @param from the election that the reading begins with
 * @param to the election that it ends with
 * @param starts begun with every election, in order, each to the reading's end
 * @param ends begun as the reading is, ended with every election, in order
 */
public record Dependence(int from, int to, List<Span> starts, List<Span> ends) {
  public Dependence {
    starts = List.copyOf(starts);
    ends = List.copyOf(ends);
  }

  /** Whether another end gives another answer. */
  public boolean isDecisive() {
    return isDecisive(starts) || isDecisive(ends);
  }

  private static boolean isDecisive(List<Span> spans) {
    return spans.stream().map(Span::outcome).distinct().count() > 1;
  }

  /** How many of some periods have an outcome. */
  public static long count(List<Span> spans, ReadingOutcome outcome) {
    return spans.stream().filter(s -> s.outcome() == outcome).count();
  }
}
