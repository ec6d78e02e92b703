package org.twocounts.cli.command;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.twocounts.analysis.NamedState;
import org.twocounts.analysis.StateHistory;
import org.twocounts.analysis.StateHistory.Entry;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.analysis.remark.StateNotes;
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Column;
import org.twocounts.cli.output.Listing;
import org.twocounts.cli.output.Report;
import org.twocounts.cli.session.ReportCommand;
import org.twocounts.cli.session.Session;
import org.twocounts.cli.session.YearSpan;
import org.twocounts.data.Section;
import org.twocounts.figure.StateHistoryFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.State;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code state ST}: one state through all its elections. */
@Command(footer = "  twocounts state ohio --from 1960")
public final class StateCommand implements ReportCommand {
  private static final Shown SHOWN =
      Shown.of(
          Set.of(
              CaveatMeasure.STATE_VOTES,
              CaveatMeasure.POPULAR_VOTE,
              CaveatMeasure.ELECTORS,
              CaveatMeasure.METHODS));

  @Parameters(
      paramLabel = "ST",
      description = "The state: a code such as OH, 39 or any of its names.")
  private String given;

  @Mixin private YearSpan span;

  @Override
  public Section[] reads() {
    return new Section[] {Section.STATES, Section.ELECTIONS};
  }

  @Override
  public Report report(Session session) {
    ElectionRecord record = session.record(reads());
    State state = NamedState.find(record, given);
    Set<Integer> years = new HashSet<>(span.of(record).stream().map(Election::year).toList());
    List<Entry> entries =
        StateHistory.of(record, state.state()).entries().stream()
            .filter(e -> years.contains(e.election().year()))
            .toList();
    Listing<Entry> listing = new Listing<>("", columns(), entries);
    Report report =
        Report.titled(
                state.name() + " in presidential elections",
                SHOWN
                    .in(entries.stream().map(e -> e.election().year()).toList())
                    .ofState(state.state()))
            .table(listing);
    report.json().put("state", state.state()).put("elections", listing);
    StateNotes.of(state, entries).forEach(report::note);
    if (entries.isEmpty()) {
      report.note(
          String.format(
              "No election of %s in these years; its first is that of %s.",
              state.name(), state.firstElection()));
    }
    return report;
  }

  private static List<Column<Entry>> columns() {
    return List.of(
        Column.of(StateHistoryFigures.YEAR),
        Column.of(StateHistoryFigures.CARRIED_BY).calledByContract("winner"),
        Column.of(StateHistoryFigures.PARTY),
        Column.of(StateHistoryFigures.MARGIN_POINTS.headed("Lead\n(pp)")),
        Column.of(StateHistoryFigures.ELECTORS),
        Column.of(StateHistoryFigures.WON_BY).onlyData(),
        Column.of(StateHistoryFigures.NATIONAL_MARGIN_POINTS.headed("Nation\n(pp)")),
        Column.of(StateHistoryFigures.WITH_NATION).onlyData(),
        Column.<Entry>shown("", e -> Cell.text(remark(e))));
  }

  private static String remark(Entry entry) {
    if (!entry.result().tookPart()) {
      return "no part";
    }
    return entry.withTheNation().map(with -> with ? "" : "against").orElse("");
  }
}
