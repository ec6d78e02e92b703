package org.twocounts.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.claim.pack.Claim;
import org.twocounts.claim.pack.ClaimSource;
import org.twocounts.claim.pack.ReadingOutcome;
import org.twocounts.claim.pack.Verdict;
import org.twocounts.model.Source;

/**
 * A claim, judged: the verdict follows from the readings.
 *
 * @param saidBy the claim's own source, or the pack's
 * @param readings those that decide the verdict
 * @param later those of elections after the claim was made
 * @param caveats the pack's, then what the record says is contested, then what changes the meaning
 *     of the figures found
 * @param sources of the figures that the readings really used, in the record's order
 * @param shown what the figures of the readings measure, and of which elections
 * @param latest the year of the record's last election, of those held before the claim was made
 *     where its day is known; 0 where there is none
 */
public record CheckedClaim(
    Claim claim,
    ClaimSource saidBy,
    Verdict verdict,
    List<CheckedReading> readings,
    List<CheckedReading> later,
    List<String> caveats,
    List<Source> sources,
    Shown shown,
    int latest) {

  public CheckedClaim {
    readings = List.copyOf(readings);
    later = List.copyOf(later);
    caveats = List.copyOf(caveats);
    sources = List.copyOf(sources);
  }

  public String id() {
    return claim.id();
  }

  /** Every reading, then every later one, each followed by its parts. */
  public Stream<PlacedReading> everyReading() {
    return Stream.concat(readings.stream(), later.stream())
        .flatMap(reading -> reading.placed("", claim.statement()));
  }

  /** Readings that hold. */
  public int holding() {
    return (int) readings.stream().filter(r -> r.outcome() == ReadingOutcome.HOLDS).count();
  }

  /**
   * Whether the verdict is the one that the pack expects; true where it expects none, and where the
   * record lacks what a reading needs to be told.
   */
  public boolean isAsExpected() {
    return claim.expectedVerdict().map(verdict::equals).orElse(true)
        || (verdict == Verdict.NOT_TESTABLE
            && readings.stream().anyMatch(CheckedReading::beyondRecord));
  }

  /** Why no verdict could be given; empty where one was. */
  public Optional<String> whyNotTestable() {
    if (verdict != Verdict.NOT_TESTABLE) {
      return Optional.empty();
    }
    return claim
        .notTestable()
        .or(
            () ->
                readings.stream()
                    .filter(r -> r.outcome() == ReadingOutcome.UNTOLD)
                    .map(CheckedReading::found)
                    .findFirst());
  }
}
