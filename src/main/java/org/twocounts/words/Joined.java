package org.twocounts.words;

import java.util.List;

/** Words of a list as a sentence has them. */
public final class Joined {
  private Joined() {}

  /** {@code Ohio}, {@code Ohio and Maine}, {@code Ohio, Maine and Texas}; empty of none. */
  public static String of(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }
}
