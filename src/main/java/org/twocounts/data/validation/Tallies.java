package org.twocounts.data.validation;

import java.util.Map;
import java.util.stream.Collectors;

/** Words for how many votes each of several persons has. */
final class Tallies {
  private Tallies() {}

  /** "Colin Powell 3, Hillary Clinton 8"; "none" where nobody has a vote. */
  static String inWords(Map<String, Integer> votes) {
    return votes.isEmpty()
        ? "none"
        : votes.entrySet().stream()
            .map(e -> e.getKey() + " " + e.getValue())
            .collect(Collectors.joining(", "));
  }
}
