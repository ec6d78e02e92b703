package org.twocounts.cli.command;

import java.util.List;
import java.util.Set;
import org.twocounts.analysis.AlternativeCount;
import org.twocounts.analysis.AlternativeCounts;
import org.twocounts.analysis.AlternativeElectors;
import org.twocounts.analysis.PopularVote;
import org.twocounts.analysis.PublishedLeads;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.analysis.remark.CountsSentence;
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Column;
import org.twocounts.cli.output.Listing;
import org.twocounts.cli.output.Report;
import org.twocounts.cli.session.Elections;
import org.twocounts.cli.session.ReportCommand;
import org.twocounts.cli.session.Session;
import org.twocounts.cli.session.UsageException;
import org.twocounts.data.Section;
import org.twocounts.figure.CountFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sensitivity YEAR}: the leader under every documented alternative count. */
@Command(footer = "  twocounts sensitivity 1960")
public final class SensitivityCommand implements ReportCommand {
  private static final Shown SHOWN =
      Shown.of(Set.of(CaveatMeasure.POPULAR_VOTE, CaveatMeasure.ELECTORS));

  @Parameters(paramLabel = "YEAR", description = "The year of the election, 1824 or later.")
  private int year;

  @Override
  public Report report(Session session) {
    if (!session.attributions().isEmpty()) {
      throw new UsageException(
          "sensitivity counts under every attribution; leave --attribution out");
    }
    ElectionRecord record =
        session.record(Section.ELECTIONS, Section.PUBLISHED_TOTALS, Section.DISPUTES);
    Election election = Elections.findNational(record, year);
    Report report =
        report(AlternativeCounts.of(record, election), AlternativeElectors.of(election));
    PublishedLeads.ofFirst(record, PopularVote.of(election))
        .filter(leads -> leads.least().isPresent())
        .ifPresent(leads -> report.note(leads.sentence()));
    election.remarks().stream()
        .filter(r -> r.state().isEmpty())
        .forEach(r -> report.note(r.text()));
    return report;
  }

  private Report report(List<AlternativeCount> counts, List<AlternativeElectors> electors) {
    Listing<AlternativeCount> popular = new Listing<>("Popular vote", columns(), counts);
    Listing<AlternativeElectors> electoral =
        new Listing<>("Electoral vote", electorColumns(), electors);
    Report report =
        Report.titled(year + ": who leads under every documented count", SHOWN.in(year))
            .table(popular);
    report.prose(CountsSentence.of(counts));
    if (!electors.isEmpty()) {
      report.table(electoral);
    }
    report.json().put("year", Cell.year(year));
    report.json().put("counts", popular).put("electoralCounts", electoral);
    return report;
  }

  private static List<Column<AlternativeCount>> columns() {
    return List.of(
        Column.of(CountFigures.WHAT),
        Column.of(CountFigures.SOURCE),
        Column.of(CountFigures.LEADER),
        Column.of(CountFigures.MARGIN_VOTES.headed("Margin\n(votes)")),
        Column.of(CountFigures.SECOND).onlyData(),
        Column.of(CountFigures.KIND).onlyData(),
        Column.of(CountFigures.FIGURES.headed("Figures\ndiffering")).whereRoom(),
        Column.of(CountFigures.STATES.headed("States\nchanged")));
  }

  private static List<Column<AlternativeElectors>> electorColumns() {
    return List.of(
        Column.of(CountFigures.Electoral.WHAT),
        Column.of(CountFigures.Electoral.LEADER),
        Column.of(CountFigures.Electoral.MARGIN_ELECTORS.headed("Margin\n(electors)")),
        Column.of(CountFigures.Electoral.SECOND).onlyData(),
        Column.of(CountFigures.Electoral.HAS_MAJORITY.headed("Majority")));
  }
}
