package org.twocounts.claim.measure;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.twocounts.analysis.NotInRecordException;
import org.twocounts.figure.TurnoutFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.Turnout;

/** Turnout of the eligible, election by election. */
final class TurnoutMeasure implements Measure {
  private static final EvidenceFigures<Turnout> FIGURES =
      EvidenceFigures.of(
          TurnoutFigures.YEAR,
          TurnoutFigures.TURNOUT_PERCENT.headed("turnout, %"),
          TurnoutFigures.VOTES);

  private static final MeasureSpec SPEC =
      new MeasureSpec(
          "turnout",
          Set.of(CaveatMeasure.TURNOUT),
          "Votes in per cent of the voting-eligible population, in one election and in others of a"
              + " period.",
          List.of(ElectionArguments.YEAR, Period.FROM, Period.TO),
          List.of(
              Answer.figure("turnout", Unit.PERCENT, "of the election"),
              Answer.items("higher", "other years of the period with a higher turnout")),
          FIGURES.columns());

  @Override
  public MeasureSpec spec() {
    return SPEC;
  }

  @Override
  public Finding find(ElectionRecord record, Arguments arguments) {
    int year = arguments.get(ElectionArguments.YEAR);
    Turnout own =
        record.turnout().stream()
            .filter(t -> t.year() == year)
            .findFirst()
            .orElseThrow(
                () -> new NotInRecordException("no turnout of " + year + " in the record"));
    Finding.Builder finding = Finding.of(this);
    List<Turnout> period =
        record.turnout().stream().filter(t -> Period.includes(arguments, t.year())).toList();
    Period.requireAll(
        period.stream().map(Turnout::year).collect(Collectors.toSet()), arguments, "turnout");
    if (period.isEmpty()) {
      throw new NotInRecordException("no turnout of the period in the record");
    }
    for (Turnout turnout : period) {
      finding.restsOnSources(turnout.provenance().sources()).row(FIGURES, turnout);
    }
    List<Turnout> others = period.stream().filter(t -> t.year() != year).toList();
    if (others.isEmpty()) {
      finding.noAnswer(
          "higher",
          Cases.of(record, arguments).none("no other election to hold that of %s against", year));
    } else {
      finding.answer(
          "higher",
          others.stream()
              .filter(t -> t.turnoutPercent().compareTo(own.turnoutPercent()) > 0)
              .map(Turnout::year)
              .toList());
    }
    return finding.answer("turnout", own.turnoutPercent().doubleValue()).build();
  }
}
