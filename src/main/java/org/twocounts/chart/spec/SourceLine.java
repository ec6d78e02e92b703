package org.twocounts.chart.spec;

import java.util.List;
import java.util.Optional;

/**
 * Whose figures a chart shows.
 *
 * @param shown the short names that fit under a picture, and how many more there are
 * @param full every name, with the share of the figures that it gives
 * @param remark said of the data whatever else is said, a sentence; empty for the released data
 * @param notes what a reader must know of the sources, each a sentence
 */
public record SourceLine(String shown, String full, Optional<String> remark, List<String> notes) {
  public SourceLine {
    notes = List.copyOf(notes);
  }

  /** The same followed by whose the map is; licence and maker stand in the full list alone. */
  public SourceLine and(String attribution) {
    String work = attribution.substring(0, (attribution + " (").indexOf(" ("));
    return new SourceLine(after(shown, ". ", work), after(full, ". ", attribution), remark, notes);
  }

  private static String after(String before, String between, String text) {
    return before.isEmpty() ? text : before + between + text;
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
