package org.twocounts.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
 * @param variations what becomes of it when it is asked otherwise
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
    Variations variations) {

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

  /** What becomes of it with the parties exchanged. */
  public Optional<CheckedReading> mirror() {
    return variations.mirror();
  }

  /** How its answer depends on the ends of its period. */
  public Optional<Dependence> dependence() {
    return variations.dependence();
  }

  /** Why it was not asked otherwise, in words. */
  public Optional<String> untried() {
    return variations.untried();
  }

  /** It and its parts, each at its place: every walk through readings is this one. */
  Stream<PlacedReading> placed(String before, String said) {
    String sentences = said + " " + reading.sentence();
    return Stream.concat(
        Stream.of(new PlacedReading(before + id(), sentences, this)),
        parts.stream().flatMap(part -> part.placed(before + id() + ".", sentences)));
  }

  /** The same with other parts, and beside what becomes of it when it is asked otherwise. */
  CheckedReading beside(List<CheckedReading> examined, Variations others) {
    return new CheckedReading(
        reading, outcome, beyondRecord, expected, found, value, evidence, examined, others);
  }
}
