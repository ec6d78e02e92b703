package org.twocounts.claim.measure;

import org.twocounts.model.ElectionRecord;

/** A named computation that a check of a claim can ask for. */
public interface Measure {
  /** What it is called, takes and gives. */
  MeasureSpec spec();

  /** Whether it is computed so fast that it can be asked again for every other period. */
  default boolean isQuick() {
    return true;
  }

  /**
   * Computes it.
   *
   * @throws org.twocounts.analysis.NotDefinedException where the record cannot answer: no such
   *     election in it, or no such count in that year
   * @throws MistakenCheckException where no record could: no such candidate or state, or a year in
   *     which no election falls
   */
  Finding find(ElectionRecord record, Arguments arguments);
}
