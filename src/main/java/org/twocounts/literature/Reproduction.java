package org.twocounts.literature;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.twocounts.model.ElectionRecord;

/**
 * A published result and ours.
 *
 * @param ours empty where the record lacks what it needs, or what a cause needs that might explain
 *     why it is another
 * @param cause the first that gives their figure where ours is another; empty where none does
 */
public record Reproduction(
    PublishedResult result, Optional<Figures> ours, Optional<FoundCause> cause) {

  /** Computes ours beside each published result, in order, several at a time. */
  public static List<Reproduction> all(ElectionRecord record, PublishedResults published) {
    OurFigures figures = new OurFigures(record);
    return published.results().parallelStream()
        .map(result -> of(figures, result, published.causes()))
        .toList();
  }

  private static Reproduction of(OurFigures figures, PublishedResult result, List<Cause> causes) {
    Optional<Figures> ours = figures.of(result, result.call());
    if (ours.filter(o -> !result.agreesWith(o)).isEmpty()) {
      return new Reproduction(result, ours, Optional.empty());
    }
    boolean allTried = true;
    for (Cause cause : causes) {
      if (cause.concerns(result)) {
        Optional<Figures> theirs = figures.of(result, result.call().with(cause.changes()));
        if (theirs.filter(result::agreesWith).isPresent()) {
          return new Reproduction(
              result, ours, Optional.of(new FoundCause(cause, theirs.orElseThrow())));
        }
        allTried &= theirs.isPresent();
      }
    }
    return new Reproduction(result, allTried ? ours : Optional.empty(), Optional.empty());
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
    if (result.basis() == Basis.UNVERIFIED) {
      return Agreement.UNVERIFIED;
    }
    if (result.agreesWith(ours.get())) {
      return result.basis() == Basis.IDENTITY ? Agreement.IDENTITY : Agreement.AGREES;
    }
    return cause.isPresent() ? Agreement.EXPLAINED : Agreement.NOT_EXPLAINED;
  }

  /** Whether ours may be another: the cause is known, or it is known that none is. */
  public boolean isExpectedToDiffer() {
    return cause.isPresent() || result.knownMiss() || result.basis() == Basis.UNVERIFIED;
  }

  /** Whether a difference is news: not explained, and not known. */
  public boolean isUnexpected() {
    return agreement() == Agreement.NOT_EXPLAINED && !result.knownMiss();
  }
}
