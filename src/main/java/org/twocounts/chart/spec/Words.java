package org.twocounts.chart.spec;

import java.util.List;
import java.util.Optional;

/**
 * The words around the plot.
 *
 * @param title the finding, a sentence; empty where the page has its own
 * @param subtitle measure, unit, place and period
 * @param source whose figures they are
 * @param notes definition, reading, what is left out; each a sentence
 */
public record Words(Optional<String> title, String subtitle, String source, List<String> notes) {
  public Words {
    notes = List.copyOf(notes);
  }

  /** Words with a title. */
  public static Words of(String title, String subtitle, String source, List<String> notes) {
    return new Words(Optional.of(title), subtitle, source, notes);
  }

  /** The same with another title, or none. */
  public Words withTitle(Optional<String> other) {
    return new Words(other, subtitle, source, notes);
  }

  /** The same with another subtitle. */
  public Words withSubtitle(String other) {
    return new Words(title, other, source, notes);
  }

  /** The same with another source line. */
  public Words withSource(String other) {
    return new Words(title, subtitle, other, notes);
  }
}
