package org.twocounts.claim.grade;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.twocounts.claim.pack.Verdict;

/** The words for a verdict: its name, and what pages and worksheets say, in any case. */
final class VerdictName {
  static final String ALL = "one of SUPPORTED, DEPENDS_ON_READING, REFUTED, NOT_TESTABLE";

  private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00A0_-]+");

  private static final Map<String, Verdict> WORDS =
      Map.ofEntries(
          Map.entry("supported", Verdict.SUPPORTED),
          Map.entry("supported on every reading", Verdict.SUPPORTED),
          Map.entry("holds", Verdict.SUPPORTED),
          Map.entry("holds on every reading", Verdict.SUPPORTED),
          Map.entry("depends", Verdict.DEPENDS_ON_READING),
          Map.entry("depends on reading", Verdict.DEPENDS_ON_READING),
          Map.entry("depends on the reading", Verdict.DEPENDS_ON_READING),
          Map.entry("refuted", Verdict.REFUTED),
          Map.entry("refuted on every reading", Verdict.REFUTED),
          Map.entry("fails", Verdict.REFUTED),
          Map.entry("fails on every reading", Verdict.REFUTED),
          Map.entry("not testable", Verdict.NOT_TESTABLE),
          Map.entry("not testable by the record", Verdict.NOT_TESTABLE));

  private VerdictName() {}

  /**
   * The verdict that words stand for; case, underscores, hyphens and a last point are no matter.
   */
  static Optional<Verdict> find(String given) {
    String words = BETWEEN.matcher(given).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    String bare = words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    return Optional.ofNullable(WORDS.get(bare));
  }
}
