package org.twocounts.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twocounts.analysis.Bias;
import org.twocounts.analysis.Contest;
import org.twocounts.analysis.TippingOptions;
import org.twocounts.analysis.TippingPoint;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.analysis.swing.UniformSwing;
import org.twocounts.cli.output.Column;
import org.twocounts.cli.output.Listing;
import org.twocounts.cli.output.Report;
import org.twocounts.cli.session.Elections;
import org.twocounts.cli.session.ReportCommand;
import org.twocounts.cli.session.Session;
import org.twocounts.cli.session.YearSpan;
import org.twocounts.data.Section;
import org.twocounts.figure.BiasFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code bias}: what the Electoral College was worth to either side, election by election. */
@Command(footer = "  twocounts bias --from 1948 --convention either-side")
public final class BiasCommand implements ReportCommand {
  private static final Shown SHOWN =
      Shown.of(Set.of(CaveatMeasure.TIPPING, CaveatMeasure.POPULAR_VOTE));

  @Mixin private YearSpan span;
  @Mixin private TippingChoice choice;

  @Override
  public Section[] reads() {
    return new Section[] {Section.ELECTIONS};
  }

  @Override
  public Report report(Session session) {
    ElectionRecord record = session.record(reads());
    List<Election> elections = span.of(record);
    TippingOptions options = choice.options(record, elections);
    List<Bias> rows =
        Bias.series(record.withElections(elections), options).stream()
            .filter(row -> stood(record, row, options))
            .toList();
    if (rows.isEmpty()) {
      throw Elections.noNationalVote(record, elections.get(0).year());
    }
    Listing<Bias> listing = new Listing<>("", columns(), rows);
    Report report =
        Report.titled(
                "Electoral College bias, percentage points",
                SHOWN.in(rows.stream().map(Bias::year).toList()))
            .table(listing);
    report
        .json()
        .put("convention", options.convention().label())
        .put("baseline", options.baseline().label())
        .put("elections", listing);
    notes(report, rows);
    options.rival().ifPresent(r -> report.note("Only elections in which " + r + " stood."));
    return report;
  }

  private static boolean stood(ElectionRecord record, Bias row, TippingOptions options) {
    return options.rival().stream()
        .allMatch(rival -> record.getElection(row.year()).findCandidacy(rival).isPresent());
  }

  private static List<Column<Bias>> columns() {
    List<Column<Bias>> columns = new ArrayList<>();
    columns.add(Column.of(BiasFigures.YEAR));
    columns.add(Column.of(BiasFigures.WINNER).onlyData());
    columns.add(Column.of(BiasFigures.RIVAL).onlyData());
    columns.add(Column.of(BiasFigures.TIPPING_UNIT.headed("Tipping\nunit")));
    columns.add(Column.of(BiasFigures.TIPPING_MARGIN.headed("Margin\nthere")));
    columns.add(Column.of(BiasFigures.NATIONAL_MARGIN.headed("National")));
    columns.add(Column.of(BiasFigures.BIAS));
    columns.add(Column.of(BiasFigures.TOWARDS));
    columns.addAll(
        ThresholdLines.columns(b -> contest(b).map(c -> UniformSwing.of(c).thresholds())));
    return columns;
  }

  private static Optional<Contest> contest(Bias bias) {
    return bias.tippingPoint().map(TippingPoint::contest);
  }

  private static void notes(Report report, List<Bias> rows) {
    List<Contest> pairs = rows.stream().flatMap(row -> contest(row).stream()).toList();
    if (!pairs.isEmpty()) {
      report.note(
          "Bias is the margin in the tipping-point unit less the national margin, "
              + Contest.differences(pairs)
              + ".");
      report.note(ThresholdLines.legend());
    }
    rows.forEach(row -> row.whyNot().ifPresent(report::note));
  }
}
