package org.twocounts.claim.pack;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.twocounts.claim.measure.Answer;
import org.twocounts.claim.measure.Arguments;
import org.twocounts.claim.measure.Finding;
import org.twocounts.claim.measure.Measure;
import org.twocounts.model.ElectionRecord;

/**
 * A check by a named measure.
 *
 * @param answer which of the measure's answers is judged
 * @param attributions year to the name of the attribution that the check chooses
 */
public record MeasureCheck(
    Measure measure, Arguments arguments, Answer answer, Map<Integer, String> attributions)
    implements Check {

  public MeasureCheck {
    attributions = Collections.unmodifiableMap(new TreeMap<>(attributions));
  }

  @Override
  public <T> T fold(Function<MeasureCheck, T> measured, Function<SqlCheck, T> queried) {
    return measured.apply(this);
  }

  /** The same measure of other things. */
  public MeasureCheck with(Arguments others) {
    return new MeasureCheck(measure, others, answer, attributions);
  }

  @Override
  public Finding find(Inquiry inquiry) {
    ElectionRecord record = inquiry.record(attributions);
    return measure.find(record, arguments.in(record, measure.spec()));
  }
}
