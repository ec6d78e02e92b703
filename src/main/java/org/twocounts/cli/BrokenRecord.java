package org.twocounts.cli;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.twocounts.data.Dataset;
import org.twocounts.data.validation.Validation;
import org.twocounts.data.validation.Violation;
import org.twocounts.input.InvalidInputException;
import org.twocounts.model.ElectionRecord;

/**
 * A record of the user's own that breaks a rule, where what was asked for cannot be counted: that
 * may be why, and is to be mended before a bug of ours is looked for.
 */
final class BrokenRecord {
  private final Dataset data;
  private final Function<ElectionRecord, Stream<Violation>> rules;

  /**
   * @param rules what breaks them, one by one
   */
  BrokenRecord(Dataset data, Function<ElectionRecord, Stream<Violation>> rules) {
    this.data = data;
    this.rules = rules;
  }

  /** By all rules. */
  static BrokenRecord of(Dataset data) {
    return new BrokenRecord(data, Validation::in);
  }

  /**
   * What refuses the record, with the first rule that it breaks.
   *
   * @param failure on which a command ended
   * @return empty if the failure says itself what is wrong, lies in Java (such as too little
   *     memory), or the record breaks no rule; also if looking for one fails in its turn
   */
  Optional<Throwable> behind(Throwable failure) {
    return Failure.isBug(failure) && !Failure.isOfJava(failure)
        ? firstBroken(failure).map(violation -> refusal(violation, failure))
        : Optional.empty();
  }

  private Optional<Violation> firstBroken(Throwable failure) {
    try {
      return rules.apply(data.record()).findFirst();
    } catch (RuntimeException | Error e) {
      failure.addSuppressed(e);
      return Optional.empty();
    }
  }

  private Throwable refusal(Violation violation, Throwable failure) {
    String where = violation.place().toString();
    InvalidInputException refusal =
        new InvalidInputException(
            data.name(),
            "this cannot be counted: the record breaks the rule "
                + violation.rule()
                + " (twocounts validate says all that is wrong): "
                + (where.isEmpty() ? "" : where + ": ")
                + violation.message());
    refusal.initCause(failure);
    return refusal;
  }
}
