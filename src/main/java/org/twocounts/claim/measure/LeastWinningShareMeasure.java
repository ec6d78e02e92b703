package org.twocounts.claim.measure;

import java.util.List;
import java.util.Set;
import org.twocounts.analysis.fewest.Electorate;
import org.twocounts.analysis.fewest.LeastWinningShare;
import org.twocounts.analysis.fewest.TakenUnit;
import org.twocounts.figure.FlipFigures.UnitFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.ElectionRecord;

/** The smallest share of the nation that can win a majority of electors. */
final class LeastWinningShareMeasure implements Measure {
  private static final Parameter<Electorate> BY =
      Parameter.choice(
              "by", "whether votes cast or apportionment populations are counted", Electorate.class)
          .orElse(Electorate.VOTES);

  private static final EvidenceFigures<TakenUnit> FIGURES =
      EvidenceFigures.of(
          UnitFigures.UNIT, UnitFigures.ELECTORS, UnitFigures.NEEDED.headed("needed there"));

  private static final MeasureSpec SPEC =
      new MeasureSpec(
          "least-winning-share",
          Set.of(CaveatMeasure.POPULAR_VOTE, CaveatMeasure.POPULATION),
          "The smallest share of the nation that can win a majority of electors: two candidates,"
              + " one vote more than half in the states taken and none elsewhere; exact.",
          List.of(ElectionArguments.YEAR, BY),
          List.of(
              Answer.figure("share", Unit.PERCENT, "the share"),
              Answer.figure("units", Unit.COUNT, "states (and districts) taken")),
          FIGURES.columns());

  @Override
  public MeasureSpec spec() {
    return SPEC;
  }

  private static Set<CaveatMeasure> measured(Electorate by) {
    return Set.of(
        by == Electorate.POPULATION ? CaveatMeasure.POPULATION : CaveatMeasure.POPULAR_VOTE);
  }

  @Override
  public Finding find(ElectionRecord record, Arguments arguments) {
    LeastWinningShare least =
        LeastWinningShare.of(
            record, ElectionArguments.election(record, arguments), arguments.get(BY));
    Finding.Builder finding = Finding.of(this).restsOn(arguments.get(ElectionArguments.YEAR));
    for (TakenUnit unit : least.units()) {
      finding.row(FIGURES, unit);
    }
    return finding
        .answer("share", least.share().percent())
        .answer("units", least.units().size())
        .build()
        .showing(measured(arguments.get(BY)), Set.of(least.election().year()));
  }
}
