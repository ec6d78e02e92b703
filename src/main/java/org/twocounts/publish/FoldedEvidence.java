package org.twocounts.publish;

import java.util.List;
import org.twocounts.claim.measure.Cell;
import org.twocounts.claim.measure.Column;
import org.twocounts.claim.measure.Evidence;
import org.twocounts.words.Counted;

/**
 * Evidence as a page shows it: ten rows to be seen, more to be unfolded.
 *
 * @param first empty where there is no evidence
 * @param more empty where all is to be seen
 */
public record FoldedEvidence(List<Column> columns, List<List<Cell>> first, List<List<Cell>> more) {
  private static final int ROWS = 10;

  public FoldedEvidence {
    columns = List.copyOf(columns);
    first = List.copyOf(first);
    more = List.copyOf(more);
  }

  /** The same rows in the same order. */
  public static FoldedEvidence of(Evidence evidence) {
    List<List<Cell>> rows = evidence.rows();
    int fold = Math.min(ROWS, rows.size());
    return new FoldedEvidence(
        evidence.columns(), rows.subList(0, fold), rows.subList(fold, rows.size()));
  }

  /** How many rows are folded, such as {@code 8 more rows}. */
  public String summary() {
    return Counted.of(more.size(), "more row");
  }
}
