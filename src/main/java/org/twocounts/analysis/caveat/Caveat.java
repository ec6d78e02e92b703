package org.twocounts.analysis.caveat;

import java.util.List;

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
  public Caveat {
    years = List.copyOf(years);
  }

  /** The brief wording as a sentence: {@code 1864: without 11 states in rebellion.} */
  public String sentence() {
    return when + ": " + brief + ".";
  }
}
