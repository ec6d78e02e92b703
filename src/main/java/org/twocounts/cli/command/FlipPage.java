package org.twocounts.cli.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.twocounts.analysis.PopularVote;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.analysis.fewest.FlipGoal;
import org.twocounts.analysis.fewest.SmallestFlip;
import org.twocounts.analysis.fewest.TakenUnit;
import org.twocounts.analysis.fewest.ThirdPartyUnits;
import org.twocounts.analysis.swing.ThresholdSentence;
import org.twocounts.analysis.swing.Thresholds;
import org.twocounts.analysis.swing.UniformSwing;
import org.twocounts.cli.output.Column;
import org.twocounts.cli.output.Listing;
import org.twocounts.cli.output.Report;
import org.twocounts.figure.FlipFigures;
import org.twocounts.figure.FlipFigures.UnitFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.words.Numerals;

/** What {@code flips} prints of one election. */
final class FlipPage {
  /** What flips measure. */
  static final Shown SHOWN = Shown.of(Set.of(CaveatMeasure.TIPPING, CaveatMeasure.POPULAR_VOTE));

  private FlipPage() {}

  static Report of(SmallestFlip flip) {
    Listing<TakenUnit> units = new Listing<>("", columns(), flip.units());
    int year = flip.contest().election().year();
    Report report =
        Report.titled(year + ": " + title(flip), SHOWN.in(year)).prose(summary(flip)).table(units);
    report
        .json()
        .put(FlipFigures.YEAR, flip)
        .put("goal", flip.goal().label())
        .put(FlipFigures.WINNER, flip)
        .put(FlipFigures.RIVAL, flip)
        .put("thirdParty", flip.thirdParties().label())
        .put(FlipFigures.VOTERS, flip)
        .put(FlipFigures.ELECTORS_NEEDED, flip)
        .put(FlipFigures.ELECTORS, flip);
    Thresholds thresholds = UniformSwing.of(flip.contest()).thresholds();
    ThresholdLines.put(report.json(), Optional.of(thresholds));
    report.json().put("states", units);
    rule(flip).forEach(report::note);
    report.note(ThresholdSentence.of(thresholds));
    DistrictNote.of(flip.contest().election()).ifPresent(report::note);
    return report;
  }

  private static String title(SmallestFlip flip) {
    return String.format(
        "%s%s could have %s",
        Numerals.of(flip.voters()), flip.voters() == 1 ? " voter" : " voters", effect(flip));
  }

  private static String effect(SmallestFlip flip) {
    return flip.goal() == FlipGoal.ELECT
        ? "elected " + flip.contest().rival()
        : "denied " + flip.contest().winner() + " the majority";
  }

  private static String summary(SmallestFlip flip) {
    long all = PopularVote.of(flip.contest().election()).total();
    return String.format(
        "One voter in %s. %s%s had to change hands; these units have %s.",
        Numerals.of(Math.max(1, all / Math.max(1, flip.voters()))),
        flip.needed(),
        flip.needed() == 1 ? " elector" : " electors",
        flip.electors());
  }

  private static List<Column<TakenUnit>> columns() {
    return List.of(
        Column.of(UnitFigures.UNIT).calledByContract("state"),
        Column.of(UnitFigures.VOTERS),
        Column.of(UnitFigures.FROM),
        Column.of(UnitFigures.TO),
        Column.of(UnitFigures.ELECTORS));
  }

  /** The rule by which it was found, and what it left alone. */
  static List<String> rule(SmallestFlip flip) {
    String fixed =
        flip.fixed().entrySet().stream()
            .map((Map.Entry<String, Integer> e) -> e.getKey() + " " + e.getValue())
            .collect(Collectors.joining(", "));
    String leader =
        "Voters leave the leader of a unit for one challenger, who then leads every candidate there"
            + " and takes the electors that went with the lead. Every other vote stays as it was."
            + " No smaller number does it.";
    String third =
        flip.thirdParties() == ThirdPartyUnits.KEEP && flip.goal() == FlipGoal.ELECT
            ? "Units that neither of the two carried were left as they were."
            : "";
    String left =
        fixed.isEmpty()
            ? ""
            : fixed
                + ": electors that no voter of these moves (no popular vote, or won by someone"
                + " other than the popular leader).";
    return List.of(leader, third, left).stream().filter(s -> !s.isEmpty()).toList();
  }
}
