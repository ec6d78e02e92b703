package org.twocounts.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The votes of one state or district.
 *
 * @param votes by candidate or slate, in the order of the record
 * @param other votes for persons not named: in every denominator, and they win nothing
 */
public record UnitVote(String unit, Map<String, Long> votes, long other) {
  public UnitVote {
    votes = Collections.unmodifiableMap(new LinkedHashMap<>(votes));
    if (other < 0 || votes.values().stream().anyMatch(v -> v < 0)) {
      throw new IllegalArgumentException(unit + ": negative votes");
    }
  }

  /** All votes cast. */
  public long total() {
    return named() + other;
  }

  /** Votes for the candidates and slates that are named. */
  public long named() {
    return votes.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Votes of a candidate, 0 if none. */
  public long of(String candidate) {
    return votes.getOrDefault(candidate, 0L);
  }

  /** Who has most votes: one, more in a tie, nobody without votes. */
  public List<String> leaders() {
    long most = votes.values().stream().mapToLong(Long::longValue).max().orElse(0);
    return most == 0
        ? List.of()
        : votes.entrySet().stream()
            .filter(e -> e.getValue() == most)
            .map(Map.Entry::getKey)
            .toList();
  }

  /** The same unit with only the candidates named, and nobody else's votes. */
  public UnitVote only(List<String> candidates) {
    Map<String, Long> kept = new LinkedHashMap<>(votes);
    kept.keySet().retainAll(candidates);
    return new UnitVote(unit, kept, 0);
  }

  /**
   * The same unit after voters changed sides.
   *
   * @throws IllegalArgumentException if the one they leave has not so many
   */
  public UnitVote moved(String from, String to, long voters) {
    if (voters < 0 || voters > of(from)) {
      throw new IllegalArgumentException(
          unit + ": " + voters + " voters cannot leave " + from + ", who has " + of(from));
    }
    Map<String, Long> after = new LinkedHashMap<>(votes);
    after.merge(from, -voters, Long::sum);
    after.merge(to, voters, Long::sum);
    return new UnitVote(unit, after, other);
  }

  /** The same unit without a candidate and the votes for that one. */
  public UnitVote without(String candidate) {
    Map<String, Long> after = new LinkedHashMap<>(votes);
    after.remove(candidate);
    return new UnitVote(unit, after, other);
  }
}
