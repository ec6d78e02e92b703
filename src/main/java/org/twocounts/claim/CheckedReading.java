package org.twocounts.claim;

import java.util.List;
import java.util.Optional;
import org.twocounts.claim.measure.Evidence;
import org.twocounts.claim.measure.Value;
import org.twocounts.claim.pack.Reading;
import org.twocounts.claim.pack.ReadingOutcome;
import org.twocounts.claim.variation.Dependence;

/**
 * A reading, judged.
 *
 * @param beyondRecord whether it could not be told because this record lacks something that another
 *     may have
 * @param expected what must be found, in words
 * @param found what was found, in words; why nothing was, where the record could not tell
 * @param value what was found, for files
 * @param evidence every row, in the columns that the reading shows
 * @param parts of a reading of several statements, each judged
 * @param mirror what becomes of it with the parties exchanged; empty where it is not about parties,
 *     and of a mirror itself
 * @param dependence on the ends of its period; empty where it speaks of none
 */
public record CheckedReading(
    Reading reading,
    ReadingOutcome outcome,
    boolean beyondRecord,
    String expected,
    String found,
    Optional<Value> value,
    Evidence evidence,
    List<CheckedReading> parts,
    Optional<CheckedReading> mirror,
    Optional<Dependence> dependence) {

  public CheckedReading {
    parts = List.copyOf(parts);
  }

  public String id() {
    return reading.id();
  }

  /** Whether the claim holds so read; empty where neither side is ahead or nothing can be told. */
  public Optional<Boolean> holds() {
    return outcome.holds();
  }

  /** The same beside its mirror and its other periods. */
  CheckedReading beside(Optional<CheckedReading> exchanged, Optional<Dependence> periods) {
    return new CheckedReading(
        reading,
        outcome,
        beyondRecord,
        expected,
        found,
        value,
        evidence,
        parts,
        exchanged,
        periods);
  }
}
