package org.twocounts.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.analysis.power.Power;
import org.twocounts.analysis.power.PowerIndices;
import org.twocounts.analysis.power.VoterPower;
import org.twocounts.cli.output.Column;
import org.twocounts.cli.output.Listing;
import org.twocounts.cli.output.Report;
import org.twocounts.figure.Figure;
import org.twocounts.figure.PowerFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.ElectorMethod;
import org.twocounts.model.StateResult;

/** What {@code power} prints. */
final class PowerPage {
  private static final int PLACES = 5;
  private static final Shown SHOWN = Shown.of(Set.of(CaveatMeasure.POPULATION));

  /** A bloc with, for states, the power of its voters. */
  private record Row(Power power, Optional<VoterPower> voter) {}

  private PowerPage() {}

  static Report of(String name, PowerIndices indices) {
    List<Row> rows = indices.blocs().stream().map(p -> new Row(p, Optional.empty())).toList();
    return report(name, indices, rows, Shown.NOTHING);
  }

  static Report of(Election election, PowerIndices indices, List<VoterPower> voters) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < voters.size(); i++) {
      rows.add(new Row(indices.blocs().get(i), Optional.of(voters.get(i))));
    }
    Report report =
        report("the states in " + election.year(), indices, rows, SHOWN.in(election.year()));
    report.note(
        "Voter: the power of one voter, as a multiple of that where it is least. It assumes that"
            + " everyone in a state votes, either way by the toss of a coin, so that it shrinks"
            + " with the square root of the population; voters are not coins.");
    List<String> divided =
        election.states().stream()
            .filter(s -> s.electorsAppointed() > 0 && s.method() == ElectorMethod.DISTRICT)
            .map(StateResult::state)
            .toList();
    if (!divided.isEmpty()) {
      report.note(
          String.join(", ", divided) + ": chose electors by district; taken as one bloc here.");
    }
    return report;
  }

  private static Report report(String name, PowerIndices indices, List<Row> rows, Shown figures) {
    List<Row> ranked = new ArrayList<>(rows);
    ranked.sort((a, b) -> Integer.compare(b.power().weight(), a.power().weight()));
    boolean voters = rows.get(0).voter().isPresent();
    Listing<Row> shown = new Listing<>("", columns(voters), ranked);
    Report report =
        Report.titled(
                String.format(
                    "Power of %s: %s of %s decide",
                    name, indices.game().quota(), indices.game().total()),
                figures)
            .table(shown);
    report
        .json()
        .put("electors", indices.game().total())
        .put("quota", indices.game().quota())
        .put("states", shown);
    report.note(
        "Banzhaf: the chance that a bloc decides when all others toss a coin; normalised: its share"
            + " of all decisive votes. Shapley-Shubik: the share of orders of joining in which it"
            + " decides. Exact counts of all coalitions.");
    if (indices.game().isImproper()) {
      report.note("With this quota two coalitions could win at once.");
    }
    return report;
  }

  private static List<Column<Row>> columns(boolean voters) {
    List<Column<Row>> columns = new ArrayList<>();
    columns.add(Column.of(PowerFigures.STATE.of(Row::power).headed("Bloc")));
    columns.add(Column.of(PowerFigures.ELECTORS.of(Row::power).headed("Weight")));
    columns.add(index(PowerFigures.BANZHAF.of(Row::power)));
    columns.add(index(PowerFigures.BANZHAF_NORMALISED.of(Row::power).headed("normalised")));
    columns.add(index(PowerFigures.SHAPLEY_SHUBIK.of(Row::power).headed("Shapley-\nShubik")));
    if (voters) {
      columns.add(index(PowerFigures.VOTER_POWER.ofOptional(Row::voter).headed("Voter")));
    }
    return columns;
  }

  private static Column<Row> index(Figure<Row> figure) {
    return Column.of(figure).decimals(PLACES);
  }
}
