package org.twocounts.claim.fair;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.twocounts.claim.CheckedClaim;
import org.twocounts.claim.CheckedPack;
import org.twocounts.claim.CheckedReading;
import org.twocounts.claim.MirroredVerdict;
import org.twocounts.claim.PeriodWords;
import org.twocounts.claim.pack.ReadingOutcome;
import org.twocounts.claim.pack.ReadingQuestion;

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
    Stream.concat(claim.readings().stream(), claim.later().stream())
        .forEach(reading -> reading(pack, claim, reading, reading.id()));
  }

  private void reading(CheckedPack pack, CheckedClaim claim, CheckedReading reading, String id) {
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
    if (reading.mirror().filter(mirror -> isUnexplained(reading, mirror)).isPresent()) {
      add(
          pack,
          claim,
          id,
          FairnessKind.UNEXPLAINED_MIRROR,
          String.format(
              "it %s, and so does the same with the parties exchanged", reading.outcome().label()));
    }
    SilentStart.of(claim, reading)
        .ifPresent(note -> add(pack, claim, id, FairnessKind.SILENT_START, note));
    reading.parts().forEach(part -> reading(pack, claim, part, id + "." + part.id()));
  }

  /**
   * Of a difference between two sides only one can be ahead, and where they are even both are. What
   * is no such difference can hold, or fail, on both sides.
   */
  private static boolean isUnexplained(CheckedReading reading, CheckedReading mirror) {
    if (!(reading.reading().question() instanceof ReadingQuestion.Asked asked)
        || !asked.answer().balance().isBalance()) {
      return false;
    }
    boolean even = reading.outcome() == ReadingOutcome.EVEN;
    return even != (mirror.outcome() == ReadingOutcome.EVEN)
        || (asked.expectation().leavesOutZero()
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
