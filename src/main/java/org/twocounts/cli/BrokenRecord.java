package org.twocounts.cli;

import java.util.List;
import java.util.Optional;
import org.twocounts.cli.session.Session;
import org.twocounts.data.Dataset;
import org.twocounts.data.validation.Validation;
import org.twocounts.data.validation.Violation;
import org.twocounts.input.InvalidInputException;

/**
 * A record of the user's own that contradicts itself, so that what was asked for cannot be counted:
 * no bug of ours.
 */
final class BrokenRecord {
  private BrokenRecord() {}

  /**
   * What refuses the record, with the first rule that it breaks.
   *
   * @param failure on which a command ended
   * @return empty if the failure says itself what is wrong, or the record is in order
   */
  static Optional<Throwable> behind(Throwable failure, Session session) {
    return Failure.isBug(failure)
        ? session.ownData().flatMap(data -> refusal(data, failure))
        : Optional.empty();
  }

  private static Optional<Throwable> refusal(Dataset data, Throwable failure) {
    List<Violation> violations = Validation.of(data.record());
    if (violations.isEmpty()) {
      return Optional.empty();
    }
    InvalidInputException refusal =
        new InvalidInputException(
            data.name(),
            "contradicts itself, so that this cannot be counted (twocounts validate says all that"
                + " is wrong): "
                + violations.get(0));
    refusal.initCause(failure);
    return Optional.of(refusal);
  }
}
