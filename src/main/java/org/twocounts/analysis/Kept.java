package org.twocounts.analysis;

import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What follows from an election, or from a record, alone: found when it is first asked for, and
 * given again while both are in memory. An election of another record, or after a recount, is
 * another election.
 *
 * @param <S> what it follows from
 * @param <T> the finding, which does not change
 */
public final class Kept<S, T> {
  private final Function<S, T> finding;
  private final Map<Key<S>, WeakReference<T>> found = new ConcurrentHashMap<>();

  /** Keeps what a function finds. */
  public Kept(Function<S, T> finding) {
    this.finding = finding;
  }

  /** The thing itself, not one that is equal: to compare two is to compare all their figures. */
  private static final class Key<S> extends WeakReference<S> {
    private final int hash;

    Key(S source) {
      super(source);
      this.hash = System.identityHashCode(source);
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public boolean equals(Object other) {
      return this == other || (other instanceof Key<?> key && get() != null && get() == key.get());
    }
  }

  /** What follows from this. */
  public T of(S source) {
    Key<S> key = new Key<>(source);
    WeakReference<T> kept = found.get(key);
    T known = kept == null ? null : kept.get();
    if (known != null) {
      return known;
    }
    T now = finding.apply(source);
    found.keySet().removeIf(other -> other.get() == null);
    found.put(key, new WeakReference<>(now));
    return now;
  }
}
