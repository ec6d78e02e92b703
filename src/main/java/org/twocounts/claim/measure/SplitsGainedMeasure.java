package org.twocounts.claim.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twocounts.analysis.Split;
import org.twocounts.analysis.Splits;
import org.twocounts.figure.PartyFigures;
import org.twocounts.figure.SharedFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.NameBearer;

/** Splits that put a candidate of one party into office, against those of another. */
final class SplitsGainedMeasure implements Measure {
  private static final Parameter<String> PARTY =
      Parameter.text("party", "label of the party").naming(NameBearer.PARTY);
  private static final Parameter<String> OVER =
      Parameter.text("over", "label of the party it is held against").naming(NameBearer.PARTY);

  private record Row(String party, List<Integer> won, long lost) {}

  private static final EvidenceFigures<Row> FIGURES =
      EvidenceFigures.of(
          SharedFigures.party(r -> Optional.of(r.party())),
          PartyFigures.<Row>splitsWon(r -> r.won().size()).headed("took office in splits"),
          PartyFigures.splitYearsWon(Row::won).headed("years"),
          PartyFigures.<Row>splitsLost(Row::lost).headed("led the votes only"));

  private static final MeasureSpec SPEC =
      new MeasureSpec(
          "splits-gained",
          Set.of(CaveatMeasure.POPULAR_VOTE, CaveatMeasure.ELECTORS),
          "Splits in which a party's candidate took office, against another party's.",
          List.of(PARTY, OVER, SplitsMeasure.DEFINITION, Period.FROM, Period.TO),
          List.of(
              Answer.figure("difference", Unit.COUNT, "gained by the party less by the other")
                  .between(Balance.NAMED_SIDE),
              Answer.figure("gained", Unit.COUNT, "gained by the party")),
          FIGURES.columns());

  @Override
  public MeasureSpec spec() {
    return SPEC;
  }

  @Override
  public Finding find(ElectionRecord record, Arguments arguments) {
    String party = arguments.get(PARTY);
    String over = arguments.get(OVER);
    Cases.requireTwo(party, over);
    List<Split> splits =
        Splits.among(
            Period.elections(record, arguments), record, arguments.get(SplitsMeasure.DEFINITION));
    Finding.Builder finding = Finding.of(this);
    Period.elections(record, arguments).forEach(e -> finding.restsOn(e.year()));
    Cases cases = Cases.of(record, arguments);
    SplitsMeasure.requireNational(cases, Period.elections(record, arguments));
    cases.requireParty(Period.elections(record, arguments), party);
    cases.requireParty(Period.elections(record, arguments), over);
    row(finding, splits, party);
    row(finding, splits, over);
    return finding
        .remark(
            "%s %d, %s %d", party, gained(splits, party).size(), over, gained(splits, over).size())
        .answer("difference", gained(splits, party).size() - gained(splits, over).size())
        .answer("gained", gained(splits, party).size())
        .build();
  }

  private static void row(Finding.Builder finding, List<Split> splits, String party) {
    long lost =
        splits.stream().filter(s -> s.popularLeader().party().equals(Optional.of(party))).count();
    finding.row(FIGURES, new Row(party, gained(splits, party), lost));
  }

  private static List<Integer> gained(List<Split> splits, String party) {
    return splits.stream()
        .filter(s -> s.president().party().equals(Optional.of(party)))
        .map(Split::year)
        .toList();
  }
}
