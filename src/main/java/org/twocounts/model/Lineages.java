package org.twocounts.model;

import java.util.List;
import java.util.Set;

/**
 * Which of several sources that print the same figure are witnesses of it on their own.
 *
 * <p>Each source compiles for itself, but two copy. Wikipedia's tables are mostly taken over from
 * Leip's Atlas or an official report: beside one of these, or beside the district totals that it
 * shares with Black, Wikipedia is no second witness, except in the years for which its tables were
 * compiled from other sources. MEDSL's table has the states' certificates by way of the Clerk's
 * Statistics, with the Clerk's misprints (South Carolina 1992, Wisconsin 2012): beside the Clerk it
 * is no second witness, beside any other source it is one. Where no source was opened there is no
 * witness at all.
 */
public final class Lineages {
  private static final String WIKIPEDIA = "WIKIPEDIA";
  private static final Set<String> COPIED_BY_WIKIPEDIA =
      Set.of("LEIP", "FEC", "CLERK", "CERTIFICATE", "BLACK");

  /** Elections for which Wikipedia's tables do not follow Leip's: New Nation Votes, and others. */
  private static final Set<Integer> OWN_YEARS = Set.of(1824, 1828, 1880);

  private static final String MEDSL = "MEDSL";
  private static final String COPIED_BY_MEDSL = "CLERK";

  private Lineages() {}

  /** The sources that attest a figure independently of each other, in the order given. */
  public static List<String> witnesses(int year, List<String> sources) {
    return sources.stream()
        .distinct()
        .filter(s -> !s.equals(Source.GENERAL_KNOWLEDGE))
        .filter(s -> !copies(s, year, sources))
        .toList();
  }

  private static boolean copies(String source, int year, List<String> sources) {
    return switch (source) {
      case WIKIPEDIA ->
          !OWN_YEARS.contains(year) && sources.stream().anyMatch(COPIED_BY_WIKIPEDIA::contains);
      case MEDSL -> sources.contains(COPIED_BY_MEDSL);
      default -> false;
    };
  }
}
