package org.twocounts.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.PopularVote;
import org.twocounts.analysis.fewest.FlipGoal;
import org.twocounts.analysis.fewest.SmallestFlip;
import org.twocounts.analysis.fewest.ThirdPartyUnits;
import org.twocounts.analysis.swing.UniformSwing;
import org.twocounts.cli.output.Column;
import org.twocounts.cli.output.Listing;
import org.twocounts.cli.output.Report;
import org.twocounts.figure.FlipFigures;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;

/** What {@code flips} prints of all elections: the smallest flip of each in a row. */
final class FlipList {
  private final FlipGoal goal;
  private final ThirdPartyUnits thirdParties;
  private final List<String> undefined = new ArrayList<>();

  FlipList(FlipGoal goal, ThirdPartyUnits thirdParties) {
    this.goal = goal;
    this.thirdParties = thirdParties;
  }

  Report report(ElectionRecord record) {
    List<SmallestFlip> flips =
        record.elections().stream()
            .filter(e -> PopularVote.of(e).isNational())
            .flatMap(e -> flip(e).stream())
            .toList();
    Listing<SmallestFlip> listing = new Listing<>("", columns(), flips);
    Report report =
        Report.titled(
                "The fewest voters who could have " + effect() + ", election by election",
                FlipPage.SHOWN.in(flips.stream().map(f -> f.contest().election().year()).toList()))
            .table(listing);
    report
        .json()
        .put("goal", goal.label())
        .put("thirdParty", thirdParties.label())
        .put("elections", listing);
    report.note(
        "Voters leave the leader of a unit for one challenger, who then leads every candidate"
            + " there. flips YEAR shows how many change in which unit.");
    report.notes(undefined);
    return report;
  }

  private Optional<SmallestFlip> flip(Election election) {
    try {
      return Optional.of(SmallestFlip.of(election, goal, thirdParties, Optional.empty()));
    } catch (NotDefinedException e) {
      undefined.add(e.getMessage());
      return Optional.empty();
    }
  }

  private String effect() {
    return goal == FlipGoal.ELECT ? "elected the rival" : "denied the winner the majority";
  }

  private static List<Column<SmallestFlip>> columns() {
    List<Column<SmallestFlip>> columns = new ArrayList<>(flipColumns());
    ThresholdLines.<SmallestFlip>columns(
            f -> Optional.of(UniformSwing.of(f.contest()).thresholds()))
        .forEach(column -> columns.add(column.onlyData()));
    return columns;
  }

  private static List<Column<SmallestFlip>> flipColumns() {
    return List.of(
        Column.of(FlipFigures.YEAR),
        Column.of(FlipFigures.WINNER),
        Column.of(FlipFigures.RIVAL),
        Column.of(FlipFigures.VOTERS),
        Column.of(FlipFigures.VOTERS_SHARE.headed("(%)")).decimals(3).whereRoom(),
        Column.of(FlipFigures.ELECTORS),
        Column.of(FlipFigures.UNITS));
  }
}
