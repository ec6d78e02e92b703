package org.twocounts.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.analysis.fewest.SmallestFlip;
import org.twocounts.analysis.fewest.TakenUnit;
import org.twocounts.analysis.remark.DistrictNote;
import org.twocounts.analysis.remark.FlipSentences;
import org.twocounts.analysis.swing.ThresholdSentence;
import org.twocounts.analysis.swing.Thresholds;
import org.twocounts.analysis.swing.UniformSwing;
import org.twocounts.cli.output.Column;
import org.twocounts.cli.output.Listing;
import org.twocounts.cli.output.Report;
import org.twocounts.figure.FlipFigures;
import org.twocounts.figure.FlipFigures.UnitFigures;
import org.twocounts.model.CaveatMeasure;

/** What {@code flips} prints of one election. */
final class FlipPage {
  /** What flips measure. */
  static final Shown SHOWN = Shown.of(Set.of(CaveatMeasure.TIPPING, CaveatMeasure.POPULAR_VOTE));

  private FlipPage() {}

  static Report of(SmallestFlip flip) {
    Listing<TakenUnit> units = new Listing<>("", columns(), flip.units());
    int year = flip.contest().election().year();
    Report report =
        Report.titled(year + ": " + FlipSentences.title(flip), SHOWN.in(year))
            .prose(FlipSentences.summary(flip))
            .table(units);
    report
        .json()
        .put(FlipFigures.YEAR, flip)
        .put(FlipFigures.GOAL, flip)
        .put(FlipFigures.WINNER, flip)
        .put(FlipFigures.RIVAL, flip)
        .put("thirdParty", flip.thirdParties().label())
        .put(FlipFigures.VOTERS, flip)
        .put(FlipFigures.ELECTORS_NEEDED, flip)
        .put(FlipFigures.ELECTORS, flip);
    Thresholds thresholds = UniformSwing.of(flip.contest()).thresholds();
    ThresholdLines.put(report.json(), Optional.of(thresholds));
    report.json().put("states", units);
    FlipSentences.rule(flip).forEach(report::note);
    report.note(ThresholdSentence.of(thresholds));
    DistrictNote.of(flip.contest().election()).ifPresent(report::note);
    return report;
  }

  private static List<Column<TakenUnit>> columns() {
    return List.of(
        Column.of(UnitFigures.UNIT).calledByContract("state"),
        Column.of(UnitFigures.VOTERS),
        Column.of(UnitFigures.FROM),
        Column.of(UnitFigures.TO),
        Column.of(UnitFigures.ELECTORS));
  }
}
