package org.twocounts.publish;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.twocounts.claim.CheckedReading;
import org.twocounts.claim.pack.ClaimSource;
import org.twocounts.model.Source;

/** Sentences that every page of claims says alike. */
public final class ClaimWords {
  private ClaimWords() {}

  /** Whether a reading holds. */
  public static String mark(CheckedReading reading) {
    return mark(reading.holds());
  }

  private static String mark(Optional<Boolean> holds) {
    return holds.map(h -> h ? "Holds" : "Fails").orElse("Cannot be told");
  }

  /** Who said it, where and when. */
  public static String saidBy(ClaimSource source) {
    StringBuilder text = new StringBuilder(source.who());
    source.where().ifPresent(where -> text.append(", ").append(where));
    source.when().ifPresent(when -> text.append(", ").append(when));
    source.note().ifPresent(note -> text.append(" (").append(note).append(')'));
    return text.toString();
  }

  /** Citations, each once. */
  public static String sources(List<Source> sources) {
    return sources.stream()
        .map(s -> s.isUnsourced() ? "some figures are marked as unsourced" : s.citation())
        .distinct()
        .collect(Collectors.joining("; "));
  }
}
