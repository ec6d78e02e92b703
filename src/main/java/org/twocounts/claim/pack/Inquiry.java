package org.twocounts.claim.pack;

import java.util.Map;
import org.twocounts.model.ElectionRecord;
import org.twocounts.table.sql.QueryResult;

/** What checks may ask of. */
public interface Inquiry {
  /**
   * The record with attributions in force.
   *
   * @param chosen year to name, by the check; the user's choice holds elsewhere
   * @throws org.twocounts.analysis.NotDefinedException if the record has no such attribution
   */
  ElectionRecord record(Map<Integer, String> chosen);

  /**
   * The answer of the tidy tables, counted under attributions, to one query that only reads.
   *
   * @param chosen as for {@link #record}
   * @throws org.twocounts.analysis.NotDefinedException if the query takes too long or its answer is
   *     too large, or if there are no tables to ask
   * @throws org.twocounts.claim.measure.MistakenCheckException if the query is refused or wrong
   */
  QueryResult query(String sql, Map<Integer, String> chosen);

  /**
   * What such a query looks at, in words.
   *
   * @param foundNothing whether its answer is none or nought
   * @throws org.twocounts.analysis.NotDefinedException if it looks at what the record lacks, and as
   *     {@link #query}
   * @throws org.twocounts.claim.measure.MistakenCheckException if it names what there is not, or
   *     looks at nothing at all
   */
  String lookedAt(String sql, Map<Integer, String> chosen, boolean foundNothing);
}
