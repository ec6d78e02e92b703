package org.twocounts.claim.pack;

import org.twocounts.claim.measure.Answer;
import org.twocounts.claim.measure.Finding;

/** What a reading computes. */
public sealed interface Check permits MeasureCheck, SqlCheck {
  /** The kind of answer it gives. */
  Answer answer();

  /**
   * Computes it.
   *
   * @throws org.twocounts.analysis.NotDefinedException where the record cannot answer
   * @throws org.twocounts.claim.measure.MistakenCheckException where no record could
   */
  Finding find(Inquiry inquiry);
}
