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
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Column;
import org.twocounts.cli.output.Listing;
import org.twocounts.cli.output.Report;
import org.twocounts.cli.session.Parties;
import org.twocounts.cli.session.ReportCommand;
import org.twocounts.cli.session.Session;
import org.twocounts.cli.session.YearSpan;
import org.twocounts.data.Section;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.DecidedBy;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.Margin;
import org.twocounts.model.Share;
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
    columns.add(Column.year("Year", "year", ElectionIndicators::year));
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
        Column.year("Year", "year", ElectionSummary::year),
        Column.text("President", "president", ElectionSummary::president),
        Column.text("Party", "president_party", s -> s.election().presidentParty()),
        Column.<ElectionSummary>count(
                "Electoral votes", "electoral_votes", ElectionsCommand::electoralVotes)
            .onlyData(),
        Column.<ElectionSummary>count(
                "Electors", "electors_appointed", s -> s.electoral().electorsAppointed())
            .onlyData(),
        Column.<ElectionSummary>right("Electors", "electors", ElectionsCommand::electors)
            .onlyShown(),
        Column.<ElectionSummary>percent(
                "Electors\n(%)",
                "electoral_share", s -> s.electoral().shareOf(s.president()).percent())
            .whereRoom(),
        Column.<ElectionSummary>right("Popular\nvotes", "popular_votes", ElectionsCommand::votes)
            .whereRoom(),
        Column.right("Popular\n(%)", "popular_share", ElectionsCommand::share),
        Column.<ElectionSummary>left("Popular leader", "popular_leader", ElectionsCommand::leader)
            .onlyData(),
        Column.<ElectionSummary>right(
                "Margin\n(votes)",
                "margin_votes",
                s -> Cell.count(margin(s).stream().mapToLong(Margin::votes).findFirst()))
            .onlyData(),
        Column.right(
            "Margin\n(pp)",
            "margin_points",
            s -> Cell.points(margin(s).stream().mapToDouble(Margin::points).findFirst())),
        Column.<ElectionSummary>optionalCount(
                "Printed, least",
                "printed_margin_least",
                s -> printed(s, record, PublishedLeads::least))
            .onlyData(),
        Column.<ElectionSummary>optionalCount(
                "Printed, most",
                "printed_margin_most",
                s -> printed(s, record, PublishedLeads::most))
            .onlyData(),
        Column.<ElectionSummary>left("Split", "split", ElectionsCommand::split).onlyData(),
        Column.<ElectionSummary>left(
                "Decided by", "decided_by", s -> Cell.label(s.election().decidedBy()))
            .onlyData(),
        Column.<ElectionSummary>text("", "remark", ElectionsCommand::remark).onlyShown());
  }

  private static long electoralVotes(ElectionSummary summary) {
    return summary.electoral().votesOf(summary.president());
  }

  private static Cell electors(ElectionSummary summary) {
    return Cell.text(electoralVotes(summary) + "/" + summary.electoral().electorsAppointed());
  }

  private static Cell votes(ElectionSummary summary) {
    return summary.popular().isNational()
        ? Cell.count(summary.popular().votesOf(summary.president()))
        : Cell.MISSING;
  }

  private static Cell share(ElectionSummary summary) {
    return summary.popular().isNational()
        ? Cell.percent(
            summary.popular().shareOf(summary.president()).stream()
                .mapToDouble(Share::percent)
                .findFirst())
        : Cell.MISSING;
  }

  private static Cell leader(ElectionSummary summary) {
    return Cell.text(summary.popular().leader());
  }

  private static Optional<Margin> margin(ElectionSummary summary) {
    return summary.popular().isNational()
        ? summary.popular().marginOf(summary.president())
        : Optional.empty();
  }

  private static OptionalLong printed(
      ElectionSummary summary, ElectionRecord record, Function<PublishedLeads, OptionalLong> end) {
    return PublishedLeads.ofPresident(record, summary).map(end).orElse(OptionalLong.empty());
  }

  private static Cell split(ElectionSummary summary) {
    return summary.split() == SplitStatus.UNKNOWN
        ? Cell.MISSING
        : Cell.flag(summary.split() == SplitStatus.SPLIT);
  }

  private static String remark(ElectionSummary summary) {
    String split = summary.split() == SplitStatus.SPLIT ? "split" : "";
    if (summary.election().decidedBy() != DecidedBy.HOUSE) {
      return split;
    }
    return split.isEmpty() ? "House" : split + ", House";
  }
}
