package org.twocounts.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.twocounts.analysis.NamedCandidate;
import org.twocounts.analysis.NamedState;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.chart.Chart;
import org.twocounts.chart.ChartFiles;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.catalogue.ChartCatalogue;
import org.twocounts.cli.output.Column;
import org.twocounts.cli.output.Listing;
import org.twocounts.cli.output.Report;
import org.twocounts.cli.session.Command;
import org.twocounts.cli.session.Elections;
import org.twocounts.cli.session.Session;
import org.twocounts.cli.session.Suggestions;
import org.twocounts.cli.session.UsageException;
import org.twocounts.cli.whatif.SavedScenario;
import org.twocounts.data.Dataset;
import org.twocounts.data.Section;
import org.twocounts.figure.Figure;
import org.twocounts.figure.ListingFigures;
import org.twocounts.model.Election;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chart NAME}: one chart, with its data and its alternative text. */
@CommandLine.Command(
    footer = {"  twocounts chart map --year 1876 --formats svg,pdf", "  twocounts chart --list"})
public final class ChartCommand implements Command {
  @Parameters(arity = "0..1", paramLabel = "NAME", description = "The chart; see --list.")
  private String name;

  @Option(names = "--list", description = "List the charts with the question each answers.")
  private boolean list;

  @Option(
      names = "--list-labels",
      description = "Print the texts of the picture as JSON, to be changed and given to --labels.")
  private boolean listLabels;

  @Option(
      names = "--year",
      arity = "1..*",
      split = ",",
      paramLabel = "YEAR",
      description = "The election, or several, for charts that show one.")
  private List<Integer> years = List.of();

  @Option(
      names = "--rival",
      paramLabel = "NAME",
      description = "The candidate held against the electoral winner, for charts of two.")
  private String rival;

  @Option(
      names = "--state",
      paramLabel = "ST",
      description = "The state, a code or a name, for charts that can show one.")
  private String state;

  @Option(
      names = "--scenario",
      paramLabel = "FILE",
      description = "Draw what a scenario saved by whatif gives (map, tiles, tipping-snake).")
  private Path scenario;

  @Option(names = "--out", paramLabel = "DIR", description = "Where to write (default: here).")
  private Path out = Path.of(".");

  @Option(names = "--quiet", description = "No note of labels without room.")
  private boolean quiet;

  @Mixin private DrawingChoice drawing;
  @Mixin private WordChoice words;

  @Override
  public int run(Session session) {
    if (list) {
      session.print(catalogue());
      return DONE;
    }
    Chart chart = chart();
    if ((listLabels || words.changesLabels()) && years.size() > 1) {
      throw new UsageException("labels belong to one picture; name one year or none");
    }
    ChartFiles files = new ChartFiles(drawing.options(words.changes()));
    Dataset dataset = session.dataset(Section.values());
    ChartRequest usual = ChartRequests.of(session, dataset);
    List<ChartRequest> requests =
        scenario == null ? requests(chart, usual) : List.of(scenario(usual, session));
    if (listLabels) {
      session.print(LabelFile.text(files.texts(chart, requests.get(0))));
      return DONE;
    }
    List<ChartFiles.Drawn> drawn = files.draw(chart, requests, out);
    return told(drawn.stream().map(d -> d.marked(session.csvMark()).write()).toList(), session);
  }

  private ChartRequest scenario(ChartRequest usual, Session session) {
    OptionalInt year = years.isEmpty() ? OptionalInt.empty() : OptionalInt.of(years.get(0));
    return usual.under(SavedScenario.read(scenario).found(session, usual.record(), year));
  }

  /** One request a year named, else one. */
  private List<ChartRequest> requests(Chart chart, ChartRequest usual) {
    ChartRequest request = request(chart, usual);
    return years.isEmpty() ? List.of(request) : years.stream().map(request::forYear).toList();
  }

  private int told(List<ChartFiles.Written> written, Session session) {
    session.printFiles(written.stream().flatMap(w -> w.files().stream()).toList());
    if (!quiet) {
      written.forEach(w -> w.remark().ifPresent(session::note));
    }
    return DONE;
  }

  private ChartRequest request(Chart chart, ChartRequest usual) {
    List<Election> elections =
        years.isEmpty() || chart.takesComingYear()
            ? usual.record().elections()
            : years.stream().map(year -> Elections.find(usual.record(), year)).toList();
    ChartRequest paired =
        rival == null
            ? usual
            : usual.against(NamedCandidate.find(usual.record(), elections, rival));
    return state == null ? paired : paired.ofState(NamedState.find(usual.record(), state).state());
  }

  private Chart chart() {
    if (name == null) {
      throw new UsageException("which chart? \"twocounts chart --list\" names them");
    }
    Chart chart =
        ChartCatalogue.find(name)
            .orElseThrow(
                () ->
                    Suggestions.unknown(
                        "chart", name, ChartCatalogue.all().stream().map(Chart::id).toList()));
    if (!years.isEmpty() && chart.scope() == Chart.Scope.RECORD) {
      throw new UsageException("the chart " + name + " shows all elections; leave --year out");
    }
    checkScenario(chart);
    if (rival != null && !chart.takesRival()) {
      throw new UsageException(
          "the chart " + name + " holds nobody against a winner; leave --rival out");
    }
    if (state != null && !chart.takesState()) {
      throw new UsageException("the chart " + name + " shows no single state; leave --state out");
    }
    return chart;
  }

  private void checkScenario(Chart chart) {
    if (scenario == null) {
      return;
    }
    if (!chart.takesScenario()) {
      throw new UsageException(
          String.format(
              "the chart %s draws no scenario; %s do",
              name,
              ChartCatalogue.all().stream()
                  .filter(Chart::takesScenario)
                  .map(Chart::id)
                  .collect(Collectors.joining(", "))));
    }
    if (years.size() > 1) {
      throw new UsageException("a scenario is of one election; name one year or none");
    }
  }

  private static Report catalogue() {
    Listing<Chart> charts =
        new Listing<>(
            "",
            List.of(
                Column.of(Figure.<Chart>text("chart", "Name of the chart.", Chart::id)).unbroken(),
                Column.of(ListingFigures.<Chart>topic(c -> c.topic().title()).headed("About")),
                Column.of(ListingFigures.question(Chart::question)),
                Column.of(
                        Figure.<Chart>flag(
                                "per_election",
                                "Whether it shows one election.",
                                c -> c.scope() == Chart.Scope.ELECTION)
                            .headed("One election"))
                    .whereRoom()),
            ChartCatalogue.all());
    Report report = Report.titled("Charts", Shown.NOTHING).table(charts);
    report.json().put("charts", charts);
    return report;
  }
}
