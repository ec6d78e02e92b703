package org.twocounts.analysis.indicator;

import java.util.Optional;
import org.twocounts.analysis.PopularVote;
import org.twocounts.model.Margin;

/**
 * How close the popular vote was: the leader's lead over the second, never negative, whoever became
 * President.
 */
public record Closeness(String leader, String second, Margin lead) {

  /** Measures an election; empty without a national popular vote, and where nobody leads. */
  public static Optional<Closeness> of(PopularVote popular) {
    return popular
        .leader()
        .flatMap(
            leader ->
                popular
                    .bestOtherThan(leader)
                    .map(
                        second ->
                            new Closeness(leader, second, popular.marginOf(leader).orElseThrow())));
  }
}
