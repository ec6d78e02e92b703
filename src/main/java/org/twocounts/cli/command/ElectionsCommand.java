package org.twocounts.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.twocounts.analysis.ElectionSummary;
import org.twocounts.analysis.PublishedLeads;
import org.twocounts.analysis.SplitStatus;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.analysis.indicator.ElectionIndicators;
import org.twocounts.analysis.remark.ElectionNotes;
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Column;
import org.twocounts.cli.output.Listing;
import org.twocounts.cli.output.Report;
import org.twocounts.cli.session.Parties;
import org.twocounts.cli.session.ReportCommand;
import org.twocounts.cli.session.Session;
import org.twocounts.cli.session.YearSpan;
import org.twocounts.data.Section;
import org.twocounts.figure.ElectionFigures;
import org.twocounts.figure.IndicatorFigures;
import org.twocounts.figure.VoteFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.DecidedBy;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code elections}: both counts of every election in a row. */
@Command(footer = "  twocounts elections --from 1876 --party Republican")
public final class ElectionsCommand implements ReportCommand {
  private static final Shown SHOWN =
      Shown.of(Set.of(CaveatMeasure.POPULAR_VOTE, CaveatMeasure.ELECTORS));

  @Mixin private YearSpan span;

  @Option(
      names = "--party",
      paramLabel = "PARTY",
      description = "Only elections in which this party's candidate became President.")
  private String party;

  @Option(
      names = "--measures",
      description =
          "Instead of the counts: effective candidates, closeness, swing, malapportionment,"
              + " turnout.")
  private boolean measures;

  @Override
  public Section[] reads() {
    return new Section[] {Section.PARTIES, Section.ELECTIONS, Section.PUBLISHED_TOTALS};
  }

  @Override
  public Report report(Session session) {
    return measures ? measured(session) : counted(session);
  }

  private Report measured(Session session) {
    ElectionRecord record =
        session.record(
            Section.PARTIES,
            Section.ELECTIONS,
            Section.TURNOUT,
            Section.CENSUSES,
            Section.APPORTIONMENT,
            Section.RESIDENT_POPULATIONS);
    List<ElectionIndicators> rows =
        wanted(record).stream().map(e -> ElectionIndicators.of(record, e)).toList();
    List<Column<ElectionIndicators>> columns = new ArrayList<>();
    columns.add(Column.of(IndicatorFigures.YEAR));
    columns.addAll(IndicatorColumns.all());
    Listing<ElectionIndicators> listing = new Listing<>("", columns, rows);
    Report report =
        Report.titled(
                "Presidential elections, measured", IndicatorPage.SHOWN.ofElections(wanted(record)))
            .table(listing);
    report.json().put("elections", listing);
    report.notes(IndicatorColumns.notes());
    return report;
  }

  private List<Election> wanted(ElectionRecord record) {
    Optional<String> label = Optional.ofNullable(party).map(p -> Parties.label(record, p));
    return span.of(record).stream()
        .filter(e -> label.isEmpty() || e.presidentParty().equals(label.get()))
        .toList();
  }

  private Report counted(Session session) {
    ElectionRecord record = session.record(reads());
    List<ElectionSummary> rows = wanted(record).stream().map(ElectionSummary::of).toList();
    Listing<ElectionSummary> listing = new Listing<>("", columns(record), rows);
    Report report =
        Report.titled("Presidential elections, both counts", SHOWN.ofElections(wanted(record)))
            .table(listing);
    report.json().put("elections", listing);
    ElectionNotes.of(rows, record).forEach(report::note);
    if (rows.isEmpty()) {
      report.note("In these years no candidate of the party became President.");
    }
    return report;
  }

  private static List<Column<ElectionSummary>> columns(ElectionRecord record) {
    return List.of(
        Column.of(ElectionFigures.YEAR),
        Column.of(ElectionFigures.PRESIDENT),
        Column.of(ElectionFigures.PRESIDENT_PARTY),
        Column.of(ElectionFigures.ELECTORAL_VOTES).onlyData(),
        Column.of(ElectionFigures.ELECTORS_APPOINTED).onlyData(),
        Column.<ElectionSummary>shown("Electors", ElectionsCommand::electors).flushRight(),
        Column.of(ElectionFigures.ELECTORAL_SHARE.headed("Electors\n(%)")).whereRoom(),
        Column.of(ElectionFigures.NATIONAL_POPULAR_VOTES.headed("Popular\nvotes")).whereRoom(),
        Column.of(ElectionFigures.POPULAR_SHARE.headed("Popular\n(%)")),
        Column.of(ElectionFigures.POPULAR_LEADER).onlyData(),
        Column.of(ElectionFigures.MARGIN_VOTES).onlyData(),
        Column.of(ElectionFigures.MARGIN_POINTS.headed("Margin\n(pp)")),
        Column.of(
                VoteFigures.<ElectionSummary>printedMarginLeast(
                    s -> printed(s, record, PublishedLeads::least)))
            .onlyData(),
        Column.of(
                VoteFigures.<ElectionSummary>printedMarginMost(
                    s -> printed(s, record, PublishedLeads::most)))
            .onlyData(),
        Column.of(ElectionFigures.SPLIT).onlyData(),
        Column.of(ElectionFigures.DECIDED_BY).onlyData(),
        Column.<ElectionSummary>shown("", s -> Cell.text(remark(s))));
  }

  private static Cell electors(ElectionSummary summary) {
    return Cell.text(
        summary.electoral().votesOf(summary.president())
            + "/"
            + summary.electoral().electorsAppointed());
  }

  private static OptionalLong printed(
      ElectionSummary summary, ElectionRecord record, Function<PublishedLeads, OptionalLong> end) {
    return PublishedLeads.ofPresident(record, summary).map(end).orElse(OptionalLong.empty());
  }

  private static String remark(ElectionSummary summary) {
    String split = summary.split() == SplitStatus.SPLIT ? "split" : "";
    if (summary.election().decidedBy() != DecidedBy.HOUSE) {
      return split;
    }
    return split.isEmpty() ? "House" : split + ", House";
  }
}
