package org.twocounts.claim.pack;

import java.util.Map;
import org.twocounts.claim.measure.Answer;
import org.twocounts.claim.measure.Finding;
import org.twocounts.model.ElectionRecord;

/** What a reading computes from the record. */
public sealed interface Check permits MeasureCheck, NoCheck {
  /** The kind of answer it gives. */
  Answer answer();

  /**
   * Computes it.
   *
   * @param record as read, with no attribution applied
   * @param attributions year to name, where the check does not choose its own
   * @throws org.twocounts.analysis.NotDefinedException where the record cannot answer
   */
  Finding find(ElectionRecord record, Map<Integer, String> attributions);
}
