package org.twocounts.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.twocounts.claim.pack.ReadingOutcome;
import org.twocounts.claim.variation.Dependence;
import org.twocounts.claim.variation.Span;

/** How the answer of a reading depends on the ends of its period, in words. */
public final class PeriodWords {
  private PeriodWords() {}

  /** {@code begun with any election from 1856 to 2016: holds from 12 of 41 (1952–1964, …), …}. */
  public static String starts(Dependence dependence) {
    return of(
        "begun with each election and ended with " + dependence.to(),
        dependence.starts(),
        Span::from);
  }

  /** The same of periods that end with every election. */
  public static String ends(Dependence dependence) {
    return of(
        "begun with " + dependence.from() + " and ended with each election",
        dependence.ends(),
        Span::to);
  }

  private static String of(String how, List<Span> spans, ToIntFunction<Span> year) {
    List<String> outcomes = new ArrayList<>();
    for (ReadingOutcome outcome : ReadingOutcome.values()) {
      long count = Dependence.count(spans, outcome);
      if (count == spans.size()) {
        return String.format(
            Locale.ROOT,
            "%s: %s on all %d, %s",
            how,
            outcome.label(),
            count,
            range(spans.get(0), spans.get(spans.size() - 1), year));
      }
      if (count > 0) {
        outcomes.add(
            String.format(
                Locale.ROOT,
                "%s on %d of %d (%s)",
                outcome.label(),
                count,
                spans.size(),
                String.join(", ", runs(spans, outcome, year))));
      }
    }
    return how + ": " + String.join("; ", outcomes);
  }

  /** Years in a row with an outcome, each run as its first and last. */
  private static List<String> runs(
      List<Span> spans, ReadingOutcome outcome, ToIntFunction<Span> year) {
    List<String> runs = new ArrayList<>();
    int begun = -1;
    for (int i = 0; i <= spans.size(); i++) {
      boolean is = i < spans.size() && spans.get(i).outcome() == outcome;
      if (is && begun < 0) {
        begun = i;
      } else if (!is && begun >= 0) {
        runs.add(range(spans.get(begun), spans.get(i - 1), year));
        begun = -1;
      }
    }
    return runs;
  }

  private static String range(Span first, Span last, ToIntFunction<Span> year) {
    int from = year.applyAsInt(first);
    int to = year.applyAsInt(last);
    return from == to ? String.valueOf(from) : from + "–" + to;
  }
}
