package org.twocounts.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.analysis.remark.YearList;
import org.twocounts.analysis.stats.Statistic;
import org.twocounts.analysis.stats.Statistics;
import org.twocounts.analysis.stats.StatsFigure;
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Column;
import org.twocounts.cli.output.Fields;
import org.twocounts.cli.output.Listing;
import org.twocounts.cli.output.Report;
import org.twocounts.cli.session.ReportCommand;
import org.twocounts.cli.session.Session;
import org.twocounts.cli.session.Suggestions;
import org.twocounts.data.Section;
import org.twocounts.figure.ListingFigures;
import org.twocounts.figure.StatisticFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.ElectionRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code stats [NAME]}: regressions and tests, each with its assumption. */
@Command(footer = "  twocounts stats inversions")
public final class StatsCommand implements ReportCommand {
  private static final Shown SHOWN =
      Shown.of(Set.of(CaveatMeasure.POPULAR_VOTE, CaveatMeasure.ELECTORS, CaveatMeasure.TIPPING));

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME",
      description = "Only this statistic; without it, all of them.")
  private String name;

  /** One number with the statistic it belongs to. */
  private record Row(Statistic statistic, StatsFigure figure) {}

  @Override
  public Section[] reads() {
    return new Section[] {Section.ELECTIONS, Section.PUBLISHED_TOTALS};
  }

  @Override
  public Report report(Session session) {
    if (name != null && !Statistics.ids().contains(name)) {
      throw Suggestions.unknown("statistic", name, List.copyOf(Statistics.ids()));
    }
    ElectionRecord record = session.record(reads());
    Statistics.Findings findings =
        name == null
            ? Statistics.all(record)
            : new Statistics.Findings(List.of(Statistics.of(name, record)), Map.of());
    if (findings.found().isEmpty()) {
      throw new NotDefinedException(
          "the record has too few elections for any of the "
              + findings.notDefined().size()
              + " statistics");
    }
    Report report =
        Report.titled(
            "Statistics on the record",
            SHOWN.in(findings.found().stream().flatMap(s -> s.elections().stream()).toList()));
    List<Row> rows = new ArrayList<>();
    List<Cell> objects = new ArrayList<>();
    for (Statistic statistic : findings.found()) {
      List<Row> figures = statistic.result().stream().map(f -> new Row(statistic, f)).toList();
      report
          .prose(statistic.id() + ": " + statistic.question())
          .table(new Listing<>("", shown(), figures))
          .prose(statistic.method() + " Elections: " + elections(statistic) + ".")
          .prose("Assumes: " + statistic.assumption());
      rows.addAll(figures);
      objects.add(new Cell.Nested(object(statistic)));
    }
    report.csv(new Listing<>("", tidy(), rows));
    report.json().put("stats", new Cell.Items(objects));
    findings.notDefined().forEach((id, why) -> report.note(id + " is left out: " + why + "."));
    return report;
  }

  private static String elections(Statistic statistic) {
    return statistic.elections().size() + " (" + YearList.of(statistic.elections()) + ")";
  }

  private static Fields object(Statistic statistic) {
    Fields result = new Fields();
    statistic.result().forEach(f -> result.put(f.name(), cell(f)));
    return new Fields()
        .put("id", statistic.id())
        .put("question", statistic.question())
        .put("method", statistic.method())
        .put("elections", new Cell.Items(statistic.elections().stream().map(Cell::year).toList()))
        .put("result", result)
        .put("assumption", statistic.assumption());
  }

  private static List<Column<Row>> shown() {
    return List.of(
        Column.shown("", r -> Cell.text(r.figure().label())),
        Column.<Row>shown("", r -> cell(r.figure())).flushRight());
  }

  private static List<Column<Row>> tidy() {
    return List.of(
        Column.of(ListingFigures.id(r -> r.statistic().id())),
        Column.of(StatisticFigures.FIGURE.of(Row::figure)).calledByContract("figure"),
        Column.of(StatisticFigures.VALUE.of(Row::figure)));
  }

  private static Cell cell(StatsFigure figure) {
    return switch (figure.kind()) {
      case COUNT -> Cell.count(Math.round(figure.value()));
      case POINTS -> Cell.points(figure.value());
      case NUMBER -> Cell.decimal(figure.value(), 3);
      case PROBABILITY -> Cell.decimal(figure.value(), 4);
    };
  }
}
