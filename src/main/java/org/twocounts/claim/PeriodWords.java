package org.twocounts.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.twocounts.claim.pack.ReadingOutcome;
import org.twocounts.claim.variation.Dependence;
import org.twocounts.claim.variation.Span;
import org.twocounts.words.YearRuns;
import org.twocounts.words.YearsBetween;

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
            YearsBetween.of(
                year.applyAsInt(spans.get(0)), year.applyAsInt(spans.get(spans.size() - 1))));
      }
      if (count > 0) {
        outcomes.add(
            String.format(
                Locale.ROOT,
                "%s on %d of %d (%s)",
                outcome.label(),
                count,
                spans.size(),
                String.join(", ", YearRuns.of(spans, span -> span.outcome() == outcome, year))));
      }
    }
    return how + ": " + String.join("; ", outcomes);
  }
}
