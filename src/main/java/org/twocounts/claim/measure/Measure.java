package org.twocounts.claim.measure;

import org.twocounts.model.ElectionRecord;

/** A named computation that a check of a claim can ask for. */
public interface Measure {
  /** What it is called, takes and gives. */
  MeasureSpec spec();

  /**
   * Computes it.
   *
   * @throws org.twocounts.analysis.NotDefinedException where the record cannot answer: no such
   *     election, candidate or state in it, or no such count in that year
   */
  Finding find(ElectionRecord record, Arguments arguments);
}
