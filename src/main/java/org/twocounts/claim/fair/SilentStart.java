package org.twocounts.claim.fair;

import java.util.Optional;
import org.twocounts.claim.CheckedClaim;
import org.twocounts.claim.CheckedReading;
import org.twocounts.claim.measure.Arguments;
import org.twocounts.claim.measure.Period;
import org.twocounts.claim.pack.MeasureCheck;
import org.twocounts.claim.pack.ReadingQuestion;

/** A reading that begins later than the record, and does not say when. */
final class SilentStart {
  private static final int TERM = 4;

  private SilentStart() {}

  static Optional<String> of(CheckedClaim claim, CheckedReading reading) {
    if (!(reading.reading().question() instanceof ReadingQuestion.Asked asked)
        || !(asked.check() instanceof MeasureCheck check)
        || !Period.isAskedOf(check.measure().spec())) {
      return Optional.empty();
    }
    Arguments arguments = check.arguments();
    if (!Period.isLaterThanUsual(arguments)) {
      return Optional.empty();
    }
    int from = Period.first(arguments);
    String said = claim.claim().statement() + " " + reading.reading().sentence();
    return said.contains(String.valueOf(from)) || said.contains(String.valueOf(from - TERM))
        ? Optional.empty()
        : Optional.of("it begins with " + from + " and does not say so");
  }
}
