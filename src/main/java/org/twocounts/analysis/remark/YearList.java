package org.twocounts.analysis.remark;

import java.util.ArrayList;
import java.util.List;
import org.twocounts.words.YearsBetween;

/** Years of elections in words: {@code 1789–1800, 1808}. */
public final class YearList {
  private static final int TERM = 4;

  private YearList() {}

  /** Joins years in order; runs of consecutive elections become a range. */
  public static String of(List<Integer> years) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < years.size(); i++) {
      boolean runs = i + 1 < years.size() && years.get(i + 1) - years.get(i) <= TERM;
      if (!runs) {
        parts.add(YearsBetween.of(years.get(start), years.get(i)));
        start = i + 1;
      }
    }
    return String.join(", ", parts);
  }
}
