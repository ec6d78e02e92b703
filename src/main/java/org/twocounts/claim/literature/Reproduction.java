package org.twocounts.claim.literature;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.model.ElectionRecord;

/**
 * A published result and ours.
 *
 * @param ours empty where this version does not compute it, or the record lacks what it needs
 * @param underTheirs what comes out under their convention, where that explains a difference
 */
public record Reproduction(
    PublishedResult result, Optional<Figures> ours, Optional<Figures> underTheirs) {

  /** Computes ours beside each published result, in order, several at a time. */
  public static List<Reproduction> all(ElectionRecord record, List<PublishedResult> results) {
    Computations computations = new Computations();
    return results.parallelStream().map(r -> of(computations, record, r)).toList();
  }

  private static Reproduction of(
      Computations computations, ElectionRecord record, PublishedResult result) {
    Function<Call, Optional<Figures>> compute = call -> compute(computations, record, result, call);
    Optional<Figures> ours = compute.apply(result.call());
    boolean agrees =
        ours.filter(o -> o.distance(result.published()) <= result.tolerance()).isPresent();
    Optional<Figures> theirs =
        agrees
            ? Optional.empty()
            : result.difference().flatMap(KnownDifference::underTheirs).flatMap(compute);
    return new Reproduction(result, ours, theirs);
  }

  /** Empty where the program has no such computation, or the record lacks what it needs. */
  private static Optional<Figures> compute(
      Computations computations, ElectionRecord record, PublishedResult result, Call call) {
    if (result.year().stream().anyMatch(y -> isElectionYear(y) && lacks(record, y))) {
      return Optional.empty();
    }
    try {
      return computations.find(call.computation()).map(c -> c.of(record, result, call));
    } catch (NotDefinedException e) {
      return Optional.empty();
    }
  }

  /** The year of a result about another body, such as a council, is none of an election. */
  private static boolean isElectionYear(int year) {
    return year % 4 == 0;
  }

  private static boolean lacks(ElectionRecord record, int year) {
    return record.findElection(year).isEmpty();
  }

  /** The largest difference between ours and theirs; empty where ours is not computed. */
  public OptionalDouble difference() {
    return ours.stream().mapToDouble(o -> o.distance(result.published())).findFirst();
  }

  /** How they stand to each other. */
  public Agreement agreement() {
    if (ours.isEmpty()) {
      return Agreement.NOT_COMPUTED;
    }
    if (isWithin(ours.get())) {
      return Agreement.AGREES;
    }
    return result.difference().filter(this::isBorneOut).map(this::known).orElse(Agreement.DIFFERS);
  }

  private boolean isWithin(Figures figures) {
    return figures.distance(result.published()) <= result.tolerance();
  }

  /** A reason that can be computed must come out. */
  private boolean isBorneOut(KnownDifference difference) {
    return difference.underTheirs().isEmpty() || underTheirs.filter(this::isWithin).isPresent();
  }

  private Agreement known(KnownDifference difference) {
    return switch (difference.kind()) {
      case EXPECTED -> Agreement.EXPECTED;
      case EXPLAINED -> Agreement.EXPLAINED;
    };
  }
}
