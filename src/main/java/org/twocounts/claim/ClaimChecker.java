package org.twocounts.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.NotInRecordException;
import org.twocounts.analysis.Sensitivity;
import org.twocounts.analysis.caveat.Caveat;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.analysis.caveat.StandingCaveats;
import org.twocounts.claim.measure.Answer;
import org.twocounts.claim.measure.Evidence;
import org.twocounts.claim.measure.Finding;
import org.twocounts.claim.measure.MistakenCheckException;
import org.twocounts.claim.measure.Value;
import org.twocounts.claim.pack.Claim;
import org.twocounts.claim.pack.ClaimPack;
import org.twocounts.claim.pack.NoCheck;
import org.twocounts.claim.pack.Reading;
import org.twocounts.claim.pack.Verdict;
import org.twocounts.input.InvalidInputException;
import org.twocounts.input.Problem;
import org.twocounts.model.ElectionRecord;
import org.twocounts.table.sql.TableDatabase;

/** Judges claims by the record. */
public final class ClaimChecker implements AutoCloseable {
  private final ElectionRecord record;
  private final RecordInquiry inquiry;
  private final List<Problem> mistakes = new ArrayList<>();
  private Shown shown = Shown.NOTHING;

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
   * Judges every claim of a pack.
   *
   * @throws InvalidInputException with every check that no record could answer
   */
  public CheckedPack check(ClaimPack pack) {
    mistakes.clear();
    List<CheckedClaim> checked = pack.claims().stream().map(c -> check(pack, c)).toList();
    if (!mistakes.isEmpty()) {
      throw new InvalidInputException(pack.file(), mistakes);
    }
    return new CheckedPack(pack, checked);
  }

  private CheckedClaim check(ClaimPack pack, Claim claim) {
    UsedSources used = new UsedSources(record);
    shown = Shown.NOTHING;
    List<CheckedReading> readings = judge(claim.readings(), used);
    List<CheckedReading> later = judge(claim.later(), used);
    Verdict verdict = Verdict.of(readings.stream().map(CheckedReading::holds).toList());
    return new CheckedClaim(
        claim,
        pack.source().specifiedBy(claim.source()),
        verdict,
        readings,
        later,
        caveats(claim),
        used.inOrder(),
        shown);
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

  private List<CheckedReading> judge(List<Reading> readings, UsedSources used) {
    List<CheckedReading> judged = new ArrayList<>();
    for (Reading reading : readings) {
      judged.add(judge(reading, used));
    }
    return judged;
  }

  private CheckedReading judge(Reading reading, UsedSources used) {
    Answer answer = reading.check().answer();
    String expected =
        reading.check() instanceof NoCheck
            ? "more than the record holds"
            : reading.expectation().inWords(answer.unit());
    try {
      Finding finding = reading.check().find(inquiry);
      used.add(finding);
      shown = shown.and(finding.shown());
      Value value = finding.get(answer.name());
      return new CheckedReading(
          reading,
          Optional.of(reading.expectation().isMetBy(value)),
          false,
          expected,
          value.inWords() + finding.remark().map(r -> " (" + r + ")").orElse(""),
          Optional.of(value),
          finding.evidence().select(reading.columns()));
    } catch (NotDefinedException e) {
      return untold(reading, e instanceof NotInRecordException, expected, e.getMessage());
    } catch (MistakenCheckException e) {
      mistakes.add(new Problem(reading.line(), "", e.getMessage()));
      return untold(reading, false, expected, e.getMessage());
    }
  }

  private static CheckedReading untold(
      Reading reading, boolean beyondRecord, String expected, String why) {
    return new CheckedReading(
        reading,
        Optional.empty(),
        beyondRecord,
        expected,
        "cannot be told: " + why,
        Optional.empty(),
        Evidence.NONE);
  }

  /** Closes the tables that were opened. */
  @Override
  public void close() {
    inquiry.close();
  }
}
