package org.twocounts.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** Years in a row of which something is true. */
public final class YearRuns {
  private YearRuns() {}

  /**
   * Each run as its first and last year, {@code 1952–1980}; a single year alone.
   *
   * @param ordered all that is asked, in order of year
   * @param is whether it is true of one
   * @param year of one
   */
  public static <T> List<String> of(List<T> ordered, Predicate<T> is, ToIntFunction<T> year) {
    List<String> runs = new ArrayList<>();
    int begun = -1;
    for (int i = 0; i <= ordered.size(); i++) {
      boolean goesOn = i < ordered.size() && is.test(ordered.get(i));
      if (goesOn && begun < 0) {
        begun = i;
      } else if (!goesOn && begun >= 0) {
        runs.add(
            YearsBetween.of(
                year.applyAsInt(ordered.get(begun)), year.applyAsInt(ordered.get(i - 1))));
        begun = -1;
      }
    }
    return runs;
  }
}
