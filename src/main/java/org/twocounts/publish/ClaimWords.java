package org.twocounts.publish;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.twocounts.claim.CheckedReading;
import org.twocounts.claim.pack.ClaimSource;
import org.twocounts.model.Source;

/** Sentences that every page of claims says alike. */
public final class ClaimWords {
  private ClaimWords() {}

  /** Whether a reading holds. */
  public static String mark(CheckedReading reading) {
    return switch (reading.outcome()) {
      case HOLDS -> "Holds";
      case EVEN -> "Even";
      case FAILS -> "Fails";
      case UNTOLD -> "Cannot be told";
    };
  }

  /** What becomes of it with the parties exchanged. */
  public static String mirror(CheckedReading mirror) {
    return String.format(
        "With the parties exchanged: %s. Expected: %s. Found: %s.",
        mark(mirror).toLowerCase(Locale.ROOT), mirror.expected(), mirror.found());
  }

  /** A sentence that begins with a large letter and ends in a full stop. */
  public static String sentence(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
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
