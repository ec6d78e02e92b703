package org.twocounts.claim.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twocounts.analysis.fewest.FlipGoal;
import org.twocounts.analysis.fewest.SmallestFlip;
import org.twocounts.analysis.fewest.TakenUnit;
import org.twocounts.analysis.fewest.ThirdPartyUnits;
import org.twocounts.figure.FlipFigures.UnitFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.ElectionRecord;

/** The fewest voters who, by changing to another candidate, change the outcome. */
final class SmallestFlipMeasure implements Measure {
  private static final Parameter<FlipGoal> GOAL =
      Parameter.choice("goal", "what the change must bring about", FlipGoal.class)
          .orElse(FlipGoal.ELECT);
  private static final Parameter<ThirdPartyUnits> THIRD =
      Parameter.choice(
              "third-party-units", "whether units of third candidates move", ThirdPartyUnits.class)
          .orElse(ThirdPartyUnits.FLIP);

  private static final EvidenceFigures<TakenUnit> FIGURES =
      EvidenceFigures.of(
          UnitFigures.UNIT,
          UnitFigures.ELECTORS,
          UnitFigures.VOTERS.headed("voters who change"),
          UnitFigures.TO);

  private static final MeasureSpec SPEC =
      new MeasureSpec(
          "smallest-flip",
          Set.of(CaveatMeasure.TIPPING),
          "The fewest voters who, by changing to another candidate in the right states, change the"
              + " outcome; exact.",
          List.of(ElectionArguments.YEAR, GOAL, THIRD),
          List.of(
              Answer.figure("voters", Unit.VOTES, "voters who change"),
              Answer.items("units", "the states, by code")),
          FIGURES.columns());

  @Override
  public MeasureSpec spec() {
    return SPEC;
  }

  @Override
  public Finding find(ElectionRecord record, Arguments arguments) {
    SmallestFlip flip =
        SmallestFlip.of(
            ElectionArguments.election(record, arguments),
            arguments.get(GOAL),
            arguments.get(THIRD),
            Optional.empty());
    Finding.Builder finding = Finding.of(this).restsOn(arguments.get(ElectionArguments.YEAR));
    for (TakenUnit unit : flip.units()) {
      finding.row(FIGURES, unit);
    }
    return finding
        .remark("%d electors needed, %d moved", flip.needed(), flip.electors())
        .answer("voters", flip.voters())
        .answer("units", flip.units().stream().map(TakenUnit::unit).toList())
        .build();
  }
}
