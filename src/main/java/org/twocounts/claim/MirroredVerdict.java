package org.twocounts.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.twocounts.claim.pack.ReadingOutcome;
import org.twocounts.claim.pack.Verdict;
import org.twocounts.words.Counted;

/**
 * What becomes of a claim with the parties exchanged.
 *
 * @param outcomes one a reading; a reading that is about no party keeps its own
 */
public record MirroredVerdict(Verdict verdict, List<ReadingOutcome> outcomes) {
  public MirroredVerdict {
    outcomes = List.copyOf(outcomes);
  }

  /** Of an examined claim; empty where none of its readings is about parties. */
  public static Optional<MirroredVerdict> of(CheckedClaim claim) {
    if (claim.readings().stream().allMatch(r -> r.mirror().isEmpty())) {
      return Optional.empty();
    }
    List<ReadingOutcome> outcomes =
        claim.readings().stream()
            .map(r -> r.mirror().map(CheckedReading::outcome).orElse(r.outcome()))
            .toList();
    return Optional.of(new MirroredVerdict(Verdict.of(outcomes), outcomes));
  }

  /** {@code DEPENDS_ON_READING: holds on 3 of 8 readings, even on 1}. */
  public String inWords() {
    long even = count(ReadingOutcome.EVEN);
    return String.format(
        Locale.ROOT,
        "%s: holds on %d of %s%s",
        verdict.name(),
        count(ReadingOutcome.HOLDS),
        Counted.of(outcomes.size(), "reading"),
        even == 0 ? "" : ", even on " + even);
  }

  private long count(ReadingOutcome outcome) {
    return outcomes.stream().filter(o -> o == outcome).count();
  }
}
