package org.twocounts.chart;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.twocounts.analysis.counterfactual.Counterfactual;
import org.twocounts.model.ElectionRecord;

/**
 * What a chart is to be drawn from.
 *
 * @param record with the attributions chosen already in force
 * @param year the election of charts that show one; empty for the chart's own choice
 * @param dataRemark said in every source line and alternative text; empty for the released data
 * @param attributions names of the attributions in force other than the default, by year; said in
 *     the notes
 * @param rival the candidate held against the electoral winner, for charts of two; empty for the
 *     one with most electors of the others
 * @param state code of the state of charts that show one; empty for all
 * @param scenario what votes would have given under another rule, to be drawn instead of the
 *     election; empty for the election
 */
public record ChartRequest(
    ElectionRecord record,
    OptionalInt year,
    Optional<String> dataRemark,
    Map<Integer, String> attributions,
    Optional<String> rival,
    Optional<String> state,
    Optional<Counterfactual> scenario) {

  public ChartRequest {
    attributions = Collections.unmodifiableMap(new TreeMap<>(attributions));
  }

  /** The chart's own choice of year, rival and states. */
  public ChartRequest(
      ElectionRecord record, Optional<String> dataRemark, Map<Integer, String> attributions) {
    this(
        record,
        OptionalInt.empty(),
        dataRemark,
        attributions,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The released record, the chart's own choice of year. */
  public static ChartRequest of(ElectionRecord record) {
    return new ChartRequest(record, Optional.empty(), Map.of());
  }

  /** The same for one election. */
  public ChartRequest forYear(int wanted) {
    return new ChartRequest(
        record, OptionalInt.of(wanted), dataRemark, attributions, rival, state, scenario);
  }

  /** The same with another candidate held against the winner. */
  public ChartRequest against(String candidate) {
    return new ChartRequest(
        record, year, dataRemark, attributions, Optional.of(candidate), state, scenario);
  }

  /** The same for one state. */
  public ChartRequest ofState(String code) {
    return new ChartRequest(
        record, year, dataRemark, attributions, rival, Optional.of(code), scenario);
  }

  /** The same for an election as a scenario would have had it. */
  public ChartRequest under(Counterfactual found) {
    return new ChartRequest(
        record,
        OptionalInt.of(found.year()),
        dataRemark,
        attributions,
        rival,
        state,
        Optional.of(found));
  }
}
