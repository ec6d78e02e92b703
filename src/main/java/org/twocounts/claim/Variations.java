package org.twocounts.claim;

import java.util.Optional;
import org.twocounts.claim.variation.Dependence;

/**
 * What becomes of a reading when it is asked otherwise.
 *
 * @param mirror with the parties exchanged; empty where it is not about parties, and of a mirror
 *     itself
 * @param dependence on the ends of its period; empty where it speaks of none
 * @param untried why that could not be tried, in words; empty where there is nothing left to try
 */
public record Variations(
    Optional<CheckedReading> mirror, Optional<Dependence> dependence, Optional<String> untried) {
  /** Of a reading that stands by itself. */
  public static final Variations NONE =
      new Variations(Optional.empty(), Optional.empty(), Optional.empty());
}
