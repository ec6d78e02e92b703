package org.twocounts.cli.whatif;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.twocounts.analysis.counterfactual.Counterfactual;
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Column;
import org.twocounts.cli.output.Listing;
import org.twocounts.cli.output.PlainText;
import org.twocounts.cli.output.Report;
import org.twocounts.figure.RuleFigures;
import org.twocounts.figure.SharedFigures;
import org.twocounts.rule.Rational;
import org.twocounts.rule.StateAward;

/** How a counterfactual came about, state by state. */
public final class StateAwardList {
  private record Row(StateAward award, String candidate, Rational electors) {}

  private StateAwardList() {}

  /** Adds the states to a report: for people one line each, in data one row a candidate. */
  public static void addTo(Report report, Counterfactual found) {
    report.table(new Listing<>("State by state", shown(), found.awards()));
    Listing<Row> rows =
        new Listing<>(
            "",
            data(),
            found.awards().stream()
                .flatMap(
                    a -> a.won().entrySet().stream().map(e -> new Row(a, e.getKey(), e.getValue())))
                .toList());
    report.csv(rows);
    report.json().put("states", rows);
  }

  private static List<Column<StateAward>> shown() {
    return List.of(
        Column.of(RuleFigures.STATE),
        Column.of(RuleFigures.STATE_ELECTORS.headed("Electors")),
        Column.shown("Won by", a -> Cell.text(won(a))));
  }

  private static String won(StateAward award) {
    String won =
        award.won().entrySet().stream()
            .sorted(Map.Entry.<String, Rational>comparingByValue().reversed())
            .map(e -> e.getKey() + " " + PlainText.of(CounterfactualPage.number(e.getValue())))
            .collect(Collectors.joining(", "));
    String ties =
        award.ties().stream()
            .map(t -> "undecided between " + String.join(" and ", t.among()) + " " + t.electors())
            .collect(Collectors.joining(", "));
    return won + (won.isEmpty() || ties.isEmpty() ? "" : ", ") + ties;
  }

  private static List<Column<Row>> data() {
    return List.of(
        Column.of(RuleFigures.STATE.of(Row::award)),
        Column.of(RuleFigures.STATE_ELECTORS.of(Row::award)),
        Column.of(SharedFigures.candidate(Row::candidate)),
        Column.of(RuleFigures.electors(r -> Optional.of(r.electors()))),
        Column.of(RuleFigures.BASIS.of(Row::award)));
  }
}
