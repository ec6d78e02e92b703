package org.twocounts.claim;

import java.util.Optional;
import org.twocounts.claim.measure.Evidence;
import org.twocounts.claim.measure.Value;
import org.twocounts.claim.pack.Reading;

/**
 * A reading, judged.
 *
 * @param holds empty where the record could not tell
 * @param beyondRecord whether it could not be told because this record lacks something that another
 *     may have
 * @param expected what must be found, in words
 * @param found what was found, in words; why nothing was, where the record could not tell
 * @param value what was found, for files
 * @param evidence every row, in the columns that the reading shows
 */
public record CheckedReading(
    Reading reading,
    Optional<Boolean> holds,
    boolean beyondRecord,
    String expected,
    String found,
    Optional<Value> value,
    Evidence evidence) {

  public String id() {
    return reading.id();
  }
}
