package org.twocounts.analysis.caveat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A standing caveat that belongs to an output.
 *
 * @param id of the record
 * @param years the elections shown that it concerns, or the censuses; in order, never empty
 * @param when the same in words, such as {@code 1832–1860}
 * @param brief wording for one line of a small picture, without full stop and year
 * @param full wording in whole sentences
 */
public record Caveat(String id, List<Integer> years, String when, String brief, String full) {
  private static final int IN_FULL = 4;

  public Caveat {
    years = List.copyOf(years);
  }

  /** Several as lines of text: each in full, or all briefly in one line where they are many. */
  public static List<String> inWords(List<Caveat> caveats) {
    return caveats.size() <= IN_FULL
        ? caveats.stream().map(Caveat::full).toList()
        : List.of(
            "What changes the meaning of these figures: " + String.join(" ", briefly(caveats)));
  }

  /**
   * Several as brief sentences, one for each time: {@code 1868: without …; no popular vote in ….}
   */
  public static List<String> briefly(List<Caveat> caveats) {
    Map<String, List<String>> byTime = new LinkedHashMap<>();
    caveats.forEach(c -> byTime.computeIfAbsent(c.when, when -> new ArrayList<>()).add(c.brief));
    return byTime.entrySet().stream()
        .map(e -> e.getKey() + ": " + String.join("; ", e.getValue()) + ".")
        .toList();
  }

  /** The brief wording as a sentence: {@code 1864: without 11 states in rebellion.} */
  public String sentence() {
    return when + ": " + brief + ".";
  }
}
