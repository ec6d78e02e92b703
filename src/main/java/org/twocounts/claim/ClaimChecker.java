package org.twocounts.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.twocounts.analysis.Sensitivity;
import org.twocounts.analysis.caveat.Caveat;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.analysis.caveat.StandingCaveats;
import org.twocounts.claim.ReadingJudge.Lacking;
import org.twocounts.claim.pack.BuiltInPacks;
import org.twocounts.claim.pack.Claim;
import org.twocounts.claim.pack.ClaimPack;
import org.twocounts.claim.pack.ClaimSource;
import org.twocounts.claim.pack.Reading;
import org.twocounts.claim.pack.ReadingOutcome;
import org.twocounts.claim.pack.Verdict;
import org.twocounts.claim.variation.Dependence;
import org.twocounts.claim.variation.Mirror;
import org.twocounts.claim.variation.OtherPeriods;
import org.twocounts.claim.variation.Told;
import org.twocounts.input.InvalidInputException;
import org.twocounts.input.Problem;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.table.sql.TableDatabase;

/** Judges claims by the record. */
public final class ClaimChecker implements AutoCloseable {
  private final ElectionRecord record;
  private final RecordInquiry inquiry;
  private final List<Problem> mistakes = new ArrayList<>();
  private Shown shown = Shown.NOTHING;
  private Lacking lacking = Lacking.PACK;

  /**
   * @param record as read, with no attribution applied and with at least its sources, parties and
   *     elections; measures of apportionment and turnout need those sections too
   * @param attributions year to name, in force wherever a check does not choose its own
   * @param tables opens the tidy tables of the same data under the attributions given; asked only
   *     for checks by SQL
   */
  public ClaimChecker(
      ElectionRecord record,
      Map<Integer, String> attributions,
      Function<Map<Integer, String>, TableDatabase> tables) {
    this(record, new RecordInquiry(record, Map.copyOf(attributions), Optional.of(tables)));
  }

  /** Judges without tables: a check by SQL cannot be told. */
  public ClaimChecker(ElectionRecord record, Map<Integer, String> attributions) {
    this(record, new RecordInquiry(record, Map.copyOf(attributions), Optional.empty()));
  }

  /** Judges without tables, by the record's own attributions. */
  public ClaimChecker(ElectionRecord record) {
    this(record, Map.of());
  }

  private ClaimChecker(ElectionRecord record, RecordInquiry inquiry) {
    this.record = record;
    this.inquiry = inquiry;
  }

  /**
   * Judges every claim of a pack. What a check of the program's own packs names and the record does
   * not have, the record lacks: those packs are right of the released one.
   *
   * @throws InvalidInputException with every check of another pack that no record could answer
   */
  public CheckedPack check(ClaimPack pack) {
    return check(pack, UnaryOperator.identity());
  }

  /**
   * The same, each reading beside its mirror and the same reading over other periods; it takes
   * longer.
   *
   * @throws InvalidInputException as {@link #check}
   */
  public CheckedPack examine(ClaimPack pack) {
    return check(pack, this::beside);
  }

  private CheckedPack check(ClaimPack pack, UnaryOperator<CheckedReading> completed) {
    mistakes.clear();
    lacking = BuiltInPacks.isOne(pack) ? Lacking.RECORD : Lacking.PACK;
    List<CheckedClaim> checked =
        pack.claims().stream().map(c -> check(pack, c, completed)).toList();
    if (!mistakes.isEmpty() && lacking == Lacking.PACK) {
      throw new InvalidInputException(pack.file(), mistakes);
    }
    return new CheckedPack(pack, checked);
  }

  private CheckedClaim check(ClaimPack pack, Claim claim, UnaryOperator<CheckedReading> completed) {
    UsedSources used = new UsedSources(record);
    shown = Shown.NOTHING;
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

  /** Closes the tables that were opened. */
  @Override
  public void close() {
    inquiry.close();
  }
}
