package org.twocounts.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.NotInRecordException;
import org.twocounts.claim.measure.Evidence;
import org.twocounts.claim.measure.Finding;
import org.twocounts.claim.measure.MistakenCheckException;
import org.twocounts.claim.measure.Value;
import org.twocounts.claim.pack.Inquiry;
import org.twocounts.claim.pack.Reading;
import org.twocounts.claim.pack.ReadingOutcome;
import org.twocounts.claim.pack.ReadingQuestion;
import org.twocounts.input.Problem;
import org.twocounts.words.Counted;

/** Decides readings one by one. */
final class ReadingJudge {
  private static final String NO_RECORD = "more than the record holds";
  private static final String CANNOT_BE_TOLD = "cannot be told: ";

  /** To whom it falls that a check names what the record does not have. */
  enum Lacking {
    PACK,
    RECORD
  }

  private final Inquiry inquiry;
  private final Consumer<Finding> used;
  private final Consumer<Problem> mistakes;
  private final Lacking lacking;

  /**
   * @param used told of every finding that decides a reading
   * @param mistakes told of every check that no record could answer
   */
  ReadingJudge(
      Inquiry inquiry, Consumer<Finding> used, Consumer<Problem> mistakes, Lacking lacking) {
    this.inquiry = inquiry;
    this.used = used;
    this.mistakes = mistakes;
    this.lacking = lacking;
  }

  CheckedReading judge(Reading reading) {
    return reading
        .question()
        .fold(
            asked -> asked(reading, asked),
            all -> all(reading, all),
            undecidable -> untold(reading, false, NO_RECORD, undecidable.why()));
  }

  private CheckedReading asked(Reading reading, ReadingQuestion.Asked asked) {
    String expected = asked.expectation().inWords(asked.answer().unit());
    try {
      Finding finding = asked.check().find(inquiry);
      used.accept(finding);
      Value value = finding.get(asked.answer().name());
      return new CheckedReading(
          reading,
          asked.outcome(value),
          false,
          expected,
          value.inWords() + finding.remark().map(r -> " (" + r + ")").orElse(""),
          Optional.of(value),
          finding.evidence().select(asked.columns()),
          List.of(),
          Variations.NONE);
    } catch (NotDefinedException e) {
      return untold(reading, e instanceof NotInRecordException, expected, e.getMessage());
    } catch (MistakenCheckException e) {
      mistakes.accept(new Problem(reading.line(), "", e.getMessage()));
      return untold(reading, lacking == Lacking.RECORD, expected, e.getMessage());
    }
  }

  private CheckedReading all(Reading reading, ReadingQuestion.AllOf all) {
    List<CheckedReading> parts = new ArrayList<>();
    all.parts().forEach(part -> parts.add(judge(part)));
    ReadingOutcome outcome = together(parts);
    return new CheckedReading(
        reading,
        outcome,
        outcome == ReadingOutcome.UNTOLD && parts.stream().anyMatch(CheckedReading::beyondRecord),
        "every part holds",
        outcome == ReadingOutcome.UNTOLD ? whyUntold(parts) : holding(parts),
        Optional.empty(),
        Evidence.NONE,
        parts,
        Variations.NONE);
  }

  /** One part that fails is enough; else one that cannot be told leaves the whole untold. */
  private static ReadingOutcome together(List<CheckedReading> parts) {
    List<ReadingOutcome> outcomes = parts.stream().map(CheckedReading::outcome).toList();
    for (ReadingOutcome outcome :
        List.of(ReadingOutcome.FAILS, ReadingOutcome.EVEN, ReadingOutcome.UNTOLD)) {
      if (outcomes.contains(outcome)) {
        return outcome;
      }
    }
    return ReadingOutcome.HOLDS;
  }

  private static String whyUntold(List<CheckedReading> parts) {
    return parts.stream()
        .filter(p -> p.outcome() == ReadingOutcome.UNTOLD)
        .map(CheckedReading::found)
        .findFirst()
        .orElseThrow();
  }

  private static String holding(List<CheckedReading> parts) {
    List<String> holding =
        parts.stream()
            .filter(p -> p.outcome() == ReadingOutcome.HOLDS)
            .map(CheckedReading::id)
            .toList();
    return holding.size() == parts.size()
        ? "all of its " + Counted.of(parts.size(), "part")
        : holding.isEmpty()
            ? "none of its " + Counted.of(parts.size(), "part")
            : String.format(
                "%s of its %s: %s",
                holding.size(), Counted.of(parts.size(), "part"), String.join(", ", holding));
  }

  private static CheckedReading untold(
      Reading reading, boolean beyondRecord, String expected, String why) {
    return new CheckedReading(
        reading,
        ReadingOutcome.UNTOLD,
        beyondRecord,
        expected,
        CANNOT_BE_TOLD + why,
        Optional.empty(),
        Evidence.NONE,
        List.of(),
        Variations.NONE);
  }
}
