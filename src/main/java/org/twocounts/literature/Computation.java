package org.twocounts.literature;

import org.twocounts.model.ElectionRecord;

/** A way to compute a result that the literature prints. */
interface Computation {
  /**
   * Computes.
   *
   * @param record with all sections
   * @param result for its year
   * @param call with the arguments: the result's own, or those of a known difference
   */
  Figures of(ElectionRecord record, PublishedResult result, Call call);
}
