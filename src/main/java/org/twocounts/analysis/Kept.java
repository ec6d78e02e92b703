package org.twocounts.analysis;

import java.lang.ref.WeakReference;
import java.util.function.Function;

/**
 * What follows from an election, or from a record, alone: found when it is first asked for, and
 * given again while both are in memory. An election of another record, or after a recount, is
 * another election.
 *
 * <p>Each has one place of many, in which a later one may replace it; then it is found anew.
 * Threads may share it: what two find at once is equal, and an entry is seen whole or not at all.
 *
 * @param <S> what it follows from
 * @param <T> the finding, which does not change
 */
public final class Kept<S, T> {
  /** A power of two. */
  private static final int PLACES = 4096;

  private final Function<S, T> finding;

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array is made without its parameters
  private final Entry<S, T>[] entries = new Entry[PLACES];

  /** Keeps what a function finds. */
  public Kept(Function<S, T> finding) {
    this.finding = finding;
  }

  private static final class Entry<S, T> {
    private final WeakReference<S> source;
    private final WeakReference<T> found;

    Entry(S source, T found) {
      this.source = new WeakReference<>(source);
      this.found = new WeakReference<>(found);
    }
  }

  /** What follows from this. */
  public T of(S source) {
    int place = System.identityHashCode(source) & (PLACES - 1);
    Entry<S, T> entry = entries[place];
    // the thing itself, not one that is equal: to compare two is to compare all their figures
    T known = entry != null && entry.source.get() == source ? entry.found.get() : null;
    if (known != null) {
      return known;
    }
    T now = finding.apply(source);
    entries[place] = new Entry<>(source, now);
    return now;
  }
}
