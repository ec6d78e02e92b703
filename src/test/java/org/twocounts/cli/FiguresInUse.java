package org.twocounts.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.twocounts.analysis.TheRecord;
import org.twocounts.chart.DescribedCharts;
import org.twocounts.chart.catalogue.ChartCatalogue;
import org.twocounts.claim.measure.Measures;
import org.twocounts.classroom.Asking;
import org.twocounts.classroom.Attempt;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.ResultCode;
import org.twocounts.classroom.Sheet;
import org.twocounts.classroom.SheetSeries;
import org.twocounts.classroom.Topic;
import org.twocounts.classroom.kind.SheetMaker;
import org.twocounts.cli.output.Column;
import org.twocounts.cli.output.Listing;
import org.twocounts.figure.FigureDefinition;
import org.twocounts.table.catalogue.Catalogue;

/** Every figure that tables, charts, claims and commands show, with where it stands. */
final class FiguresInUse {
  private static final String QUERY = "query SELECT(year)FROM(splits)";

  /** Command lines that print every column of every command. */
  static final List<String> COMMANDS =
      List.of(
          "elections",
          "elections --measures",
          "show 1824 --states --sources",
          "show 1876 --state LA --sources",
          "show 2016 --state ME",
          "show 2016 --measures",
          "show 1960 --sources",
          "state MA",
          "splits --include-partial",
          "parties",
          "bias",
          "tipping 1968",
          "sensitivity 1876",
          "sensitivity 1960",
          "flips",
          "flips 2000",
          "least",
          "least 2000",
          "power 2020",
          "house-size 2000 --from 430 --to 440",
          "apportion --census 2020",
          "apportion --census 1880 --paradox alabama",
          "apportion --census 1900 --paradox population",
          "apportion --census 1900 --paradox new-states",
          "whatif 2000 --states",
          "whatif 1824 --rule proportional",
          "whatif 2000 --rule law --swing D+1",
          "whatif --all-years --from 2000",
          "simulate 2000 --runs 5000",
          "simulate --period 1996-2004 --runs 5000 --turnout drawn",
          "find roosevelt",
          "cite",
          "cite 1876 LA",
          "stats",
          "reproduce 538-bias-2016",
          "validate",
          "import docs/examples/2028.csv --dry-run",
          "claims list",
          "claims check law --format json",
          "claims measures",
          "claims measures splits",
          "claims check law --fair --format json",
          "claims grade article-2018 src/test/resources/org/twocounts/cli/answers.csv",
          "exercise --list",
          "exercise --answers --format json",
          "exercise --ask order --answers --format json",
          "exercise --ask hunt --answers --format json",
          "exercise --read-code " + aCode(),
          "chart --list",
          "tables",
          "tables results",
          QUERY);

  private FiguresInUse() {}

  /** Of a pupil who chose A throughout, on the first usual sheet. */
  private static String aCode() {
    Sheet sheet =
        new SheetMaker(TheRecord.record())
            .make(Topic.SPLITS, Level.HIGH_SCHOOL, Asking.CHOICE.usualTasks(), Sheet.USUAL_SEED);
    int series = new SheetSeries(List.of(sheet)).mark();
    Attempt attempt = new Attempt(0, 1, Attempt.Ending.OPEN);
    return new ResultCode(series, 1, Collections.nCopies(sheet.exercises().size(), attempt)).text();
  }

  /**
   * One figure in one place, such as {@code chart bias}.
   *
   * @param called as the place calls it, by its contract perhaps otherwise than the figure
   */
  record Use(String where, FigureDefinition figure, String called) {
    String layer() {
      return where.substring(0, where.indexOf(' '));
    }
  }

  static List<Use> all() {
    List<Use> uses = new ArrayList<>(ofTables());
    charts().forEach((chart, figures) -> figures.forEach(f -> uses.add(use("chart", chart, f))));
    uses.addAll(ofClaims());
    uses.addAll(ofCommands());
    return uses;
  }

  private static List<Use> ofTables() {
    return Catalogue.tables().stream()
        .flatMap(t -> t.columns().stream().map(c -> use("table", t.name(), c)))
        .toList();
  }

  /** The figures of each chart's data, in the order of the catalogue. */
  static Map<String, List<FigureDefinition>> charts() {
    Map<String, List<FigureDefinition>> figures = new LinkedHashMap<>();
    ChartCatalogue.all().forEach(c -> figures.put(c.id(), DescribedCharts.of(c).table().figures()));
    return figures;
  }

  private static List<Use> ofClaims() {
    return Measures.all().stream()
        .map(m -> m.spec())
        .flatMap(
            s -> s.columns().stream().map(c -> use("claim", s.name(), c.figure().orElseThrow())))
        .toList();
  }

  private static List<Use> ofCommands() {
    List<Use> uses = new ArrayList<>();
    for (String command : COMMANDS) {
      for (Listing<?> listing : CommandCall.of(command).listings()) {
        for (Column<?> column : listing.columns()) {
          column.figure().ifPresent(f -> uses.add(new Use("command " + command, f, column.name())));
        }
      }
    }
    return uses;
  }

  private static Use use(String layer, String where, FigureDefinition figure) {
    return new Use(layer + " " + where, figure, figure.name());
  }

  /** Names in the given layers only: for the count of names. */
  static long names(List<Use> uses, String... layers) {
    return uses.stream()
        .filter(u -> Arrays.asList(layers).contains(u.layer()))
        .map(u -> u.figure().name())
        .distinct()
        .count();
  }
}
