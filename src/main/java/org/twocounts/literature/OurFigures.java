package org.twocounts.literature;

import java.util.Optional;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.model.ElectionCalendar;
import org.twocounts.model.ElectionRecord;

/** Computes figures from the record, or from the record with what others used in its place. */
final class OurFigures {
  private final ElectionRecord record;
  private final Computations computations = new Computations();
  private final TheirInputs inputs;

  OurFigures(ElectionRecord record) {
    this.record = record;
    this.inputs = new TheirInputs(record);
  }

  /** Empty where the program has no such computation, or the record lacks what it needs. */
  Optional<Figures> of(PublishedResult result, Call call) {
    if (result.year().stream().anyMatch(y -> ElectionCalendar.isDue(y) && lacks(y))) {
      return Optional.empty();
    }
    try {
      return computations
          .find(call.computation())
          .map(c -> c.of(inputs.of(result.year(), call), result, call));
    } catch (NotDefinedException e) {
      return Optional.empty();
    }
  }

  private boolean lacks(int year) {
    return record.findElection(year).isEmpty();
  }
}
