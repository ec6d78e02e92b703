package org.twocounts.analysis.caveat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.twocounts.model.CaveatGround;
import org.twocounts.words.YearsBetween;

/**
 * A standing caveat that belongs to an output.
 *
 * @param id of the record
 * @param ground what makes it true
 * @param years the elections shown that it concerns, or the censuses; in order, never empty
 * @param when the same in words, such as {@code 1832–1860}
 * @param brief wording for one line of a small picture, without full stop and year
 * @param full wording in whole sentences
 */
public record Caveat(
    String id, CaveatGround ground, List<Integer> years, String when, String brief, String full) {
  /** More of them than these are not said in whole sentences where they are said together. */
  public static final int IN_FULL = 4;

  private static final int BETWEEN_ELECTIONS = 4;
  private static final int BETWEEN_CENSUSES = 10;

  public Caveat {
    years = List.copyOf(years);
  }

  /** Several as lines of text: each in full, or all briefly in one line where they are many. */
  public static List<String> inWords(List<Caveat> caveats) {
    return caveats.size() <= IN_FULL
        ? inFull(caveats)
        : List.of(
            "What changes the meaning of these figures: " + String.join(" ", briefly(caveats)));
  }

  /** Several in whole sentences. */
  public static List<String> inFull(List<Caveat> caveats) {
    return caveats.stream().map(Caveat::full).toList();
  }

  /** Several in few words: briefly, or all in one sentence where they are many. */
  public static List<String> inShort(List<Caveat> caveats) {
    return caveats.size() <= IN_FULL ? briefly(caveats) : List.of(inOneSentence(caveats));
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

  /**
   * Many in one sentence, by what makes them true: {@code Exceptions: some states absent 1864,
   * 1868; electoral votes refused 1864, 1872.} No caveat and no year is left out, but how many
   * states and electors it concerns is.
   */
  public static String inOneSentence(List<Caveat> caveats) {
    Map<CaveatGround, NavigableSet<Integer>> byGround = new TreeMap<>();
    caveats.forEach(c -> byGround.computeIfAbsent(c.ground, g -> new TreeSet<>()).addAll(c.years));
    return byGround.entrySet().stream()
        .map(e -> e.getKey().inShort() + " " + spans(e.getKey(), e.getValue()))
        .collect(Collectors.joining("; ", "Exceptions: ", "."));
  }

  private static String spans(CaveatGround ground, NavigableSet<Integer> years) {
    int step = ground.isOfCensuses() ? BETWEEN_CENSUSES : BETWEEN_ELECTIONS;
    List<String> spans = new ArrayList<>();
    int first = years.first();
    for (int year : years) {
      Integer next = years.higher(year);
      if (next == null || next - year > step) {
        spans.add(YearsBetween.of(first, year));
        first = next == null ? first : next;
      }
    }
    return String.join(", ", spans);
  }
}
