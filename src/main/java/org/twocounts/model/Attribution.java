package org.twocounts.model;

import java.util.List;
import java.util.Optional;

/**
 * A named rule for turning votes for electors into votes for candidates, where more than one is
 * defended.
 *
 * @param name by which options choose it
 * @param label what readers call it; empty where the name serves
 * @param isDefault whether the state rows follow it
 */
public record Attribution(
    String name, Optional<String> label, boolean isDefault, List<AttributedCount> counts) {
  public Attribution {
    counts = List.copyOf(counts);
  }

  /** What readers call it. */
  public String words() {
    return label.orElseGet(() -> name.replace('-', ' '));
  }

  /** Votes that the attribution gives a candidate in a state. */
  public record AttributedCount(
      String state, String candidate, long popularVotes, String rule, List<String> sources) {
    public AttributedCount {
      sources = List.copyOf(sources);
    }
  }
}
