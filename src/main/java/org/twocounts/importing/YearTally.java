package org.twocounts.importing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the rows of one election say. */
final class YearTally {
  private final Map<String, StateTally> states = new TreeMap<>();
  private final PartTally nation = new PartTally();
  private final Map<String, Map<String, Long>> parties = new LinkedHashMap<>();
  private final Map<String, String> mates = new LinkedHashMap<>();

  StateTally state(String code) {
    return states.computeIfAbsent(code, c -> new StateTally());
  }

  /** By postal code, in its order. */
  Map<String, StateTally> states() {
    return states;
  }

  /** What rows of all states together say, for comparison. */
  PartTally nation() {
    return nation;
  }

  /** Whether states have shares alone, of which votes cannot be made. */
  boolean isOfShares() {
    return states.values().stream()
        .map(StateTally::state)
        .anyMatch(s -> !s.shares().isEmpty() && s.total().isEmpty());
  }

  /** Takes note of the party under which a candidate stands in a row. */
  void party(String candidate, String label, long votes) {
    parties
        .computeIfAbsent(candidate, c -> new LinkedHashMap<>())
        .merge(label, votes, Math::addExact);
  }

  void runningMate(String candidate, String name) {
    mates.putIfAbsent(candidate, name);
  }

  /** The party under which most of a candidate's votes stand. */
  Optional<String> party(String candidate) {
    return parties.getOrDefault(candidate, Map.of()).entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  Optional<String> runningMate(String candidate) {
    return Optional.ofNullable(mates.get(candidate));
  }
}
