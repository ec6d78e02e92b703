package org.twocounts.claim.fair;

import java.util.Optional;
import org.twocounts.claim.PlacedReading;
import org.twocounts.claim.measure.Arguments;
import org.twocounts.claim.measure.Period;
import org.twocounts.claim.pack.MeasureCheck;
import org.twocounts.claim.pack.ReadingQuestion;
import org.twocounts.model.ElectionCalendar;

/** A reading whose period begins or ends within the record, and does not say when. */
final class SilentPeriod {
  private static final int TERM = 4;

  private SilentPeriod() {}

  /** Begun with a later election than the first, which it may name as "after" the one before. */
  static Optional<String> start(PlacedReading placed) {
    return period(placed)
        .filter(Period::isLaterThanUsual)
        .map(Period::first)
        .filter(from -> !placed.names(from) && !placed.names(from - TERM))
        .map(from -> "it begins with " + from + " and does not say so");
  }

  /**
   * Ended with an earlier election than the latest, which it may name as "before" the one after.
   *
   * @param latest the last election that the claim could know of
   */
  static Optional<String> end(PlacedReading placed, int latest) {
    return period(placed)
        .map(Period::statedEnd)
        .filter(to -> to < latest && !isNamed(placed, to))
        .map(to -> "it ends with " + to + " and does not say so");
  }

  private static boolean isNamed(PlacedReading placed, int to) {
    int last = to;
    while (!ElectionCalendar.isDue(last)) {
      last--;
    }
    return placed.names(to) || placed.names(last) || placed.names(ElectionCalendar.next(last));
  }

  /** The arguments of a check over a period; empty of any other. */
  private static Optional<Arguments> period(PlacedReading placed) {
    return placed
        .reading()
        .reading()
        .question()
        .asked()
        .map(ReadingQuestion.Asked::check)
        .flatMap(check -> check.measured())
        .filter(check -> Period.isAskedOf(check.measure().spec()))
        .map(MeasureCheck::arguments);
  }
}
