package org.twocounts.model;

import java.util.Comparator;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * The order in which candidates stand: the most votes first, equal ones by name.
 *
 * <p>One function of its own and not several of {@link Comparator} joined: Java makes a class for
 * each of those at every start.
 */
public final class MostVotesFirst {
  private MostVotesFirst() {}

  /** The order of things that have votes and a candidate's name. */
  public static <T> Comparator<T> of(ToLongFunction<T> votes, Function<T, String> candidate) {
    return (a, b) -> {
      int byVotes = Long.compare(votes.applyAsLong(b), votes.applyAsLong(a));
      return byVotes != 0 ? byVotes : candidate.apply(a).compareTo(candidate.apply(b));
    };
  }
}
