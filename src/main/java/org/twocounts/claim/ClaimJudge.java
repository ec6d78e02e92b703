package org.twocounts.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.twocounts.analysis.Sensitivity;
import org.twocounts.analysis.caveat.Caveat;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.analysis.caveat.StandingCaveats;
import org.twocounts.claim.ReadingJudge.Lacking;
import org.twocounts.claim.pack.Claim;
import org.twocounts.claim.pack.ClaimPack;
import org.twocounts.claim.pack.ClaimSource;
import org.twocounts.claim.pack.Inquiry;
import org.twocounts.claim.pack.Reading;
import org.twocounts.claim.pack.ReadingOutcome;
import org.twocounts.claim.pack.Verdict;
import org.twocounts.claim.variation.Dependence;
import org.twocounts.claim.variation.Mirror;
import org.twocounts.claim.variation.OtherPeriods;
import org.twocounts.claim.variation.Told;
import org.twocounts.input.Problem;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;

/** Judges one claim of a pack, and keeps what its checks used and where they are mistaken. */
final class ClaimJudge {
  private final ElectionRecord record;
  private final Inquiry inquiry;
  private final ClaimPack pack;
  private final Lacking lacking;
  private final List<Problem> mistakes = new ArrayList<>();
  private Shown shown = Shown.NOTHING;

  /**
   * @param lacking to whom it falls that a check names what the record does not have
   */
  ClaimJudge(ElectionRecord record, Inquiry inquiry, ClaimPack pack, Lacking lacking) {
    this.record = record;
    this.inquiry = inquiry;
    this.pack = pack;
    this.lacking = lacking;
  }

  /** By its readings. */
  CheckedClaim judge(Claim claim) {
    return judge(claim, UnaryOperator.identity());
  }

  /** The same, each reading beside its mirror and the same reading over other periods. */
  CheckedClaim examine(Claim claim) {
    return judge(claim, this::beside);
  }

  /** Every check of the claim that no record could answer. */
  List<Problem> mistakes() {
    return List.copyOf(mistakes);
  }

  private CheckedClaim judge(Claim claim, UnaryOperator<CheckedReading> completed) {
    UsedSources used = new UsedSources(record);
    List<CheckedReading> readings = judge(claim.readings(), used, completed);
    List<CheckedReading> later = judge(claim.later(), used, completed);
    Verdict verdict = Verdict.of(readings.stream().map(CheckedReading::outcome).toList());
    ClaimSource saidBy = pack.source().specifiedBy(claim.source());
    return new CheckedClaim(
        claim,
        saidBy,
        verdict,
        readings,
        later,
        caveats(claim),
        used.inOrder(),
        shown,
        latest(saidBy));
  }

  private int latest(ClaimSource saidBy) {
    return record.elections().stream()
        .filter(e -> saidBy.when().map(e.dateTo()::isBefore).orElse(true))
        .mapToInt(Election::year)
        .max()
        .orElse(0);
  }

  private List<String> caveats(Claim claim) {
    List<String> caveats = new ArrayList<>(claim.caveats());
    for (int year : claim.contested()) {
      record
          .findElection(year)
          .ifPresent(e -> Sensitivity.of(e, record).forEach(s -> caveats.add(year + ": " + s)));
    }
    caveats.addAll(Caveat.inWords(StandingCaveats.of(record).belongingTo(shown)));
    return caveats;
  }

  private List<CheckedReading> judge(
      List<Reading> readings, UsedSources used, UnaryOperator<CheckedReading> completed) {
    ReadingJudge judge =
        new ReadingJudge(
            inquiry,
            finding -> {
              used.add(finding);
              shown = shown.and(finding.shown());
            },
            mistakes::add,
            lacking);
    return readings.stream().map(judge::judge).map(completed).toList();
  }

  /** With the mirror of the reading and of its parts, and the same over other periods. */
  private CheckedReading beside(CheckedReading checked) {
    List<CheckedReading> parts = checked.parts().stream().map(this::beside).toList();
    if (checked.outcome() == ReadingOutcome.UNTOLD && parts.isEmpty()) {
      return checked;
    }
    ReadingJudge aside = new ReadingJudge(inquiry, finding -> {}, mistake -> {}, lacking);
    OtherPeriods others = new OtherPeriods(record);
    Optional<CheckedReading> mirror = new Mirror(record).of(checked.reading()).map(aside::judge);
    Optional<Dependence> dependence =
        others.of(checked.reading(), mirror.isPresent(), other -> told(aside.judge(other)));
    Optional<String> untried =
        dependence.isPresent()
            ? Optional.empty()
            : others.untried(checked.reading(), mirror.isPresent());
    return checked.beside(parts, new Variations(mirror, dependence, untried));
  }

  private static Optional<Told> told(CheckedReading other) {
    return other.outcome() == ReadingOutcome.UNTOLD
        ? Optional.empty()
        : Optional.of(new Told(other.value().orElseThrow().inWords(), other.outcome()));
  }
}
