package org.twocounts.analysis.caveat;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;

/**
 * What an output shows, as far as standing caveats ask.
 *
 * @param measures what its figures measure; empty where it shows none
 * @param elections years of the elections whose figures it shows
 * @param censuses years of the censuses whose populations it shows; empty for those that the
 *     elections rest on
 * @param states postal codes of the only states that it shows; empty where it shows all
 */
public record Shown(
    Set<CaveatMeasure> measures,
    Set<Integer> elections,
    Set<Integer> censuses,
    Set<String> states) {

  /** Nothing that a caveat could touch. */
  public static final Shown NOTHING = of(Set.of());

  public Shown {
    measures = Collections.unmodifiableSet(new TreeSet<>(measures));
    elections = Collections.unmodifiableSet(new TreeSet<>(elections));
    censuses = Collections.unmodifiableSet(new TreeSet<>(censuses));
    states = Collections.unmodifiableSet(new TreeSet<>(states));
  }

  /** Figures of no election yet. */
  public static Shown of(Set<CaveatMeasure> measures) {
    return new Shown(measures, new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
  }

  /** The same, and the figures of these elections. */
  public Shown in(Collection<Integer> years) {
    Set<Integer> all = new TreeSet<>(elections);
    all.addAll(years);
    return new Shown(measures, all, censuses, states);
  }

  /** The same, and the figures of these elections. */
  public Shown in(Integer... years) {
    return in(Arrays.asList(years));
  }

  /** The same, and the figures of these elections. */
  public Shown ofElections(Collection<Election> shown) {
    return in(shown.stream().map(Election::year).toList());
  }

  /** The same, and the populations of these censuses. */
  public Shown byCensuses(Collection<Integer> years) {
    Set<Integer> all = new TreeSet<>(censuses);
    all.addAll(years);
    return new Shown(measures, elections, all, states);
  }

  /** What both show. */
  public Shown and(Shown other) {
    Set<CaveatMeasure> both = new TreeSet<>(measures);
    both.addAll(other.measures);
    Set<String> places = new TreeSet<>(states);
    places.addAll(other.states);
    return new Shown(both, elections, censuses, places)
        .in(other.elections)
        .byCensuses(other.censuses);
  }

  /** The same of one state alone. */
  public Shown ofState(String code) {
    Set<String> all = new TreeSet<>(states);
    all.add(code);
    return new Shown(measures, elections, censuses, all);
  }
}
