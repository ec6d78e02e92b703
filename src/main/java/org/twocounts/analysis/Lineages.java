package org.twocounts.analysis;

import java.util.List;
import java.util.Set;
import org.twocounts.model.Source;

/**
 * Which of several sources that print the same figure are witnesses of it on their own.
 *
 * <p>Each source compiles for itself, but one copies: Wikipedia's state tables are mostly taken
 * over from Leip's Atlas or an official report. Beside one of these, Wikipedia is no second
 * witness, except in the years for which its tables were compiled from other sources. Where no
 * source was opened there is no witness at all.
 */
public final class Lineages {
  private static final String COPY = "WIKIPEDIA";
  private static final Set<String> COPIED = Set.of("LEIP", "FEC", "CLERK");

  /** Elections for which Wikipedia's tables do not follow Leip's: New Nation Votes, and others. */
  private static final Set<Integer> OWN_YEARS = Set.of(1824, 1828, 1880);

  private Lineages() {}

  /** The sources that attest a figure independently of each other, in the order given. */
  public static List<String> witnesses(int year, List<String> sources) {
    boolean copies = sources.stream().anyMatch(COPIED::contains) && !OWN_YEARS.contains(year);
    return sources.stream()
        .distinct()
        .filter(s -> !s.equals(Source.GENERAL_KNOWLEDGE))
        .filter(s -> !(s.equals(COPY) && copies))
        .toList();
  }
}
