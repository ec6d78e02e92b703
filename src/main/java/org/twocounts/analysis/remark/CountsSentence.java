package org.twocounts.analysis.remark;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twocounts.analysis.AlternativeCount;
import org.twocounts.words.Numerals;

/** Who leads under every documented count, in words. */
public final class CountsSentence {
  private CountsSentence() {}

  /** Of all counts but incomplete totals, which are no rival counts. */
  public static String of(List<AlternativeCount> all) {
    List<AlternativeCount> counts =
        all.stream().filter(c -> c.kind() != AlternativeCount.Kind.INCOMPLETE_TOTAL).toList();
    String leader = counts.get(0).standing().leader().orElse("nobody");
    if (counts.size() == 1) {
      return "The record documents no other count.";
    }
    List<AlternativeCount> other =
        counts.stream().filter(c -> !c.standing().leader().equals(Optional.of(leader))).toList();
    long least = margins(counts, leader).min(Long::compare).orElseThrow();
    long most = margins(counts, leader).max(Long::compare).orElseThrow();
    String range =
        String.format(
            "Among them the lead runs from %s to %s votes", Numerals.of(least), Numerals.of(most));
    return other.isEmpty()
        ? leader + " leads under all " + counts.size() + " counts. " + range + "."
        : String.format(
            "%s leads under %s of %s counts, not under: %s. %s.",
            leader,
            counts.size() - other.size(),
            counts.size(),
            other.stream().map(CountsSentence::words).collect(Collectors.joining("; ")),
            range);
  }

  private static Stream<Long> margins(List<AlternativeCount> counts, String leader) {
    return counts.stream().map(c -> c.standing().marginOf(leader));
  }

  private static String words(AlternativeCount count) {
    return count.count() + count.source().map(s -> " (" + s + ")").orElse("");
  }
}
