package org.twocounts.chart.spec;

import java.util.Optional;

/**
 * Whose figures a chart shows.
 *
 * @param shown the names that fit under a picture, and how many more there are
 * @param full every name
 * @param remark said of the data whatever else is said, a sentence; empty for the released data
 */
public record SourceLine(String shown, String full, Optional<String> remark) {

  /** The same followed by the maker of the map. */
  public SourceLine and(String attribution) {
    return new SourceLine(shown + ". " + attribution, full + ". " + attribution, remark);
  }

  /** The line under the picture. */
  public String text() {
    return remarked(shown, remark);
  }

  static String remarked(String source, Optional<String> remark) {
    if (remark.isEmpty() || source.isEmpty()) {
      return remark.orElse(source);
    }
    return source + (source.endsWith(".") ? " " : ". ") + remark.get();
  }
}
