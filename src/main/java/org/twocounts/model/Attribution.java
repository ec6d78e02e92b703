package org.twocounts.model;

import java.util.List;

/**
 * A named rule for turning votes for electors into votes for candidates, where more than one is
 * defended.
 *
 * @param isDefault whether the state rows follow it
 */
public record Attribution(String name, boolean isDefault, List<AttributedCount> counts) {
  public Attribution {
    counts = List.copyOf(counts);
  }

  /** Votes that the attribution gives a candidate in a state. */
  public record AttributedCount(
      String state, String candidate, long popularVotes, String rule, List<String> sources) {
    public AttributedCount {
      sources = List.copyOf(sources);
    }
  }
}
