package org.twocounts.claim.fair;

import java.util.ArrayList;
import java.util.List;
import org.twocounts.claim.CheckedClaim;
import org.twocounts.claim.CheckedPack;
import org.twocounts.claim.CheckedReading;
import org.twocounts.claim.MirroredVerdict;
import org.twocounts.claim.PeriodWords;
import org.twocounts.claim.PlacedReading;
import org.twocounts.claim.pack.Expectation;
import org.twocounts.claim.pack.ReadingOutcome;

/** Looks whether packs treat both sides alike. */
public final class FairnessCheck {
  private final List<FairnessNote> notes = new ArrayList<>();

  private FairnessCheck() {}

  /**
   * What there is to know and to mend.
   *
   * @param packs examined together: claims are compared across them
   * @return by pack and claim, in their order; what is about several claims stands last
   */
  public static List<FairnessNote> of(List<CheckedPack> packs) {
    FairnessCheck check = new FairnessCheck();
    packs.forEach(pack -> pack.claims().forEach(claim -> check.claim(pack, claim)));
    check.notes.addAll(LikeClaims.notes(packs));
    return List.copyOf(check.notes);
  }

  private void claim(CheckedPack pack, CheckedClaim claim) {
    MirroredVerdict.of(claim)
        .ifPresent(
            mirror ->
                add(
                    pack,
                    claim,
                    claim.id(),
                    FairnessKind.MIRROR,
                    String.format(
                        "%s; with the parties exchanged %s", claim.verdict(), mirror.inWords())));
    claim.everyReading().forEach(placed -> reading(pack, claim, placed));
  }

  private void reading(CheckedPack pack, CheckedClaim claim, PlacedReading placed) {
    CheckedReading reading = placed.reading();
    String id = placed.id();
    if (reading.outcome() == ReadingOutcome.EVEN && reading.parts().isEmpty()) {
      add(pack, claim, id, FairnessKind.TIE, "even: " + reading.found());
    }
    reading
        .dependence()
        .filter(dependence -> dependence.isDecisive())
        .ifPresent(
            dependence -> {
              add(pack, claim, id, FairnessKind.PERIOD, PeriodWords.starts(dependence));
              add(pack, claim, id, FairnessKind.PERIOD, PeriodWords.ends(dependence));
            });
    reading.untried().ifPresent(why -> add(pack, claim, id, FairnessKind.UNTRIED, why));
    if (reading.mirror().filter(mirror -> isUnexplained(reading, mirror)).isPresent()) {
      add(
          pack,
          claim,
          id,
          FairnessKind.UNEXPLAINED_MIRROR,
          String.format(
              "it %s, and so does the same with the parties exchanged", reading.outcome().label()));
    }
    SilentPeriod.start(placed)
        .ifPresent(note -> add(pack, claim, id, FairnessKind.SILENT_START, note));
    SilentPeriod.end(placed, claim.latest())
        .ifPresent(note -> add(pack, claim, id, FairnessKind.SILENT_END, note));
  }

  /**
   * Of a difference between two sides only one can be ahead, and where they are even both are. What
   * is no such difference can hold, or fail, on both sides.
   */
  private static boolean isUnexplained(CheckedReading reading, CheckedReading mirror) {
    return reading
        .reading()
        .question()
        .asked()
        .filter(asked -> asked.answer().balance().isBalance())
        .filter(asked -> isUnexplained(asked.expectation(), reading, mirror))
        .isPresent();
  }

  private static boolean isUnexplained(
      Expectation expectation, CheckedReading reading, CheckedReading mirror) {
    boolean even = reading.outcome() == ReadingOutcome.EVEN;
    return even != (mirror.outcome() == ReadingOutcome.EVEN)
        || (expectation.leavesOutZero()
            && reading.outcome() == ReadingOutcome.HOLDS
            && mirror.outcome() == ReadingOutcome.HOLDS);
  }

  private void add(
      CheckedPack pack, CheckedClaim claim, String reading, FairnessKind kind, String note) {
    notes.add(new FairnessNote(pack.pack().id(), claim.id(), reading, kind, note));
  }

  /** Whether nothing has to be mended. */
  public static boolean isFair(List<FairnessNote> notes) {
    return notes.stream().noneMatch(note -> note.kind().isFault());
  }
}
