package org.twocounts.publish;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.twocounts.claim.CheckedReading;
import org.twocounts.claim.measure.Cell;
import org.twocounts.claim.measure.Column;
import org.twocounts.claim.measure.Evidence;
import org.twocounts.words.Counted;

/**
 * Evidence as a page shows it: ten rows to be seen, more to be unfolded.
 *
 * @param first empty where there is no evidence
 * @param more empty where all is to be seen
 * @param hidden how many rows the page has no room for
 */
public record FoldedEvidence(
    List<Column> columns, List<List<Cell>> first, List<List<Cell>> more, int hidden) {
  private static final int ROWS = 10;

  public FoldedEvidence {
    columns = List.copyOf(columns);
    first = List.copyOf(first);
    more = List.copyOf(more);
  }

  /**
   * The same rows in the same order.
   *
   * @param most rows for which the page has room
   */
  public static FoldedEvidence of(Evidence evidence, int most) {
    List<List<Cell>> rows = evidence.rows();
    int shown = Math.min(most, rows.size());
    int fold = Math.min(ROWS, shown);
    return new FoldedEvidence(
        evidence.columns(), rows.subList(0, fold), rows.subList(fold, shown), rows.size() - shown);
  }

  /** The classes of a table in which some columns hold figures: {@code n0} for the first. */
  public static String numeric(List<Column> columns) {
    return IntStream.range(0, columns.size())
        .filter(i -> columns.get(i).isNumeric())
        .mapToObj(i -> "n" + i)
        .collect(Collectors.joining(" "));
  }

  /** How many rows are folded, such as {@code 8 more rows}. */
  public String summary() {
    return Counted.of(more.size(), "more row");
  }

  /** What the rows to be seen are, for those who hear the page. */
  public String about(CheckedReading reading) {
    return "Evidence: " + reading.reading().sentence();
  }

  /** What the folded rows are, for those who hear the page. */
  public String aboutMore(CheckedReading reading) {
    return "More evidence: " + reading.reading().sentence();
  }

  /** That there are more rows than the page has room for. */
  public Optional<String> notShown() {
    return hidden == 0
        ? Optional.empty()
        : Optional.of("\u2026 and " + Counted.of(hidden, "row") + " for which there is no room.");
  }
}
