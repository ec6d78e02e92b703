package org.twocounts.publish.site.page.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.twocounts.claim.CheckedClaim;
import org.twocounts.claim.CheckedReading;
import org.twocounts.claim.pack.Verdict;

/**
 * What can be said against a verdict: readings that hold or fail, and nothing else.
 *
 * @param sentence where no reading can be pointed to
 * @param arguments each with at least one reading
 */
public record OtherSide(Optional<String> sentence, List<Argument> arguments) {
  public OtherSide {
    arguments = List.copyOf(arguments);
  }

  /** Readings to which one side can point. */
  public record Argument(String heading, List<CheckedReading> readings) {
    public Argument {
      readings = List.copyOf(readings);
    }
  }

  /** Of a judged claim. */
  public static OtherSide of(CheckedClaim claim) {
    List<Argument> arguments =
        Stream.of(
                argument("Who defends the claim can point to", claim.readings(), true),
                argument("Who denies the claim can point to", claim.readings(), false),
                argument("Since then it has held on", claim.later(), true),
                argument("Since then it has failed on", claim.later(), false))
            .filter(argument -> speaksAgainst(claim.verdict(), argument))
            .filter(argument -> !argument.readings().isEmpty())
            .toList();
    return new OtherSide(
        arguments.isEmpty() ? Optional.of(none(claim.verdict())) : Optional.empty(), arguments);
  }

  private static Argument argument(String heading, List<CheckedReading> readings, boolean holds) {
    return new Argument(
        heading, readings.stream().filter(r -> r.holds().equals(Optional.of(holds))).toList());
  }

  /** Against a verdict with two sides both speak; else what is contrary to it. */
  private static boolean speaksAgainst(Verdict verdict, Argument argument) {
    Optional<Boolean> holds = argument.readings().stream().findFirst().flatMap(r -> r.holds());
    return switch (verdict) {
      case SUPPORTED -> holds.equals(Optional.of(false));
      case REFUTED -> holds.equals(Optional.of(true));
      case DEPENDS_ON_READING, NOT_TESTABLE -> true;
    };
  }

  private static String none(Verdict verdict) {
    return switch (verdict) {
      case SUPPORTED ->
          "No reading above fails. Who denies the claim needs a reading that is not among them.";
      case REFUTED ->
          "No reading above holds. Who defends the claim needs a reading that is not among them.";
      case DEPENDS_ON_READING, NOT_TESTABLE ->
          "The record cannot tell: it gives neither side anything to point to.";
    };
  }
}
