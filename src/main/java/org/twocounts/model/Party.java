package org.twocounts.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A party, its label on the ballot and its own lifetime.
 *
 * @param label the name used in results; may have meant different parties in different years
 * @param labelFrom first year for which a shared label means this party
 * @param labelTo last such year
 * @param organised false for labels that are no party: independents, unpledged slates, nonpartisan
 * @param founded year of founding as most sources give it
 * @param otherFoundings years that other sources give, with those sources
 */
public record Party(
    String id,
    String label,
    OptionalInt labelFrom,
    OptionalInt labelTo,
    String name,
    boolean organised,
    OptionalInt founded,
    OptionalInt dissolved,
    List<OtherFounding> otherFoundings,
    Optional<String> note,
    Provenance provenance) {

  public Party {
    otherFoundings = List.copyOf(otherFoundings);
  }

  /** A founding year that differs from the usual one, and who gives it. */
  public record OtherFounding(int year, String by) {}

  boolean isUndated() {
    return labelFrom.isEmpty() && labelTo.isEmpty();
  }

  boolean isDatedFor(int year) {
    return !isUndated()
        && year >= labelFrom.orElse(Integer.MIN_VALUE)
        && year <= labelTo.orElse(Integer.MAX_VALUE);
  }
}
