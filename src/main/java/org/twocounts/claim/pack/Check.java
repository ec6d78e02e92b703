package org.twocounts.claim.pack;

import java.util.Optional;
import java.util.function.Function;
import org.twocounts.claim.measure.Answer;
import org.twocounts.claim.measure.Finding;

/** What a reading computes. */
public sealed interface Check permits MeasureCheck, SqlCheck {
  /** What one of the two ways of computing has to say. */
  <T> T fold(Function<MeasureCheck, T> measured, Function<SqlCheck, T> queried);

  /** The measure that computes it; empty where a query does. */
  default Optional<MeasureCheck> measured() {
    return fold(Optional::of, query -> Optional.empty());
  }

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
