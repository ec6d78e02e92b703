package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.spec.Axis;
import org.twocounts.chart.spec.Axis.Tick;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.DataTable;
import org.twocounts.chart.spec.Description;
import org.twocounts.chart.spec.KeyEntry;
import org.twocounts.chart.spec.Layer.Box;
import org.twocounts.chart.spec.Layer.Boxes;
import org.twocounts.chart.spec.Layer.Emphasis;
import org.twocounts.chart.spec.Layout;
import org.twocounts.chart.spec.Panel;
import org.twocounts.chart.spec.Words;
import org.twocounts.chart.spec.XyPlot;
import org.twocounts.chart.theme.Hue;
import org.twocounts.chart.theme.Ink;
import org.twocounts.chart.theme.Texture;
import org.twocounts.chart.theme.Tint;
import org.twocounts.figure.SharedFigures;
import org.twocounts.figure.StateFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.ElectorMethod;
import org.twocounts.model.HistoricYears;
import org.twocounts.model.State;
import org.twocounts.model.StateResult;
import org.twocounts.words.YearsBetween;

/** How each state chose its electors, from the first election until the people chose everywhere. */
final class MethodsChart extends RecordChart {
  private static final Needs NEEDS =
      new Needs(
          1,
          "election up to "
              + HistoricYears.PEOPLE_CHOOSE
              + ", when legislatures still chose electors",
          "elections");

  /** Every third election has its year below it. */
  private static final int LABELLED = 3;

  private static final double HALF_CELL = 0.45;
  private static final double HALF_ROW = 0.42;

  MethodsChart() {
    super(
        "methods",
        Topic.STATES,
        "How did the states choose their electors?",
        Set.of(CaveatMeasure.METHODS));
  }

  @Override
  ChartSpec drawn(ChartRequest request) {
    List<Election> elections =
        NEEDS.in(
            request.record().elections().stream()
                .filter(e -> e.year() <= HistoricYears.PEOPLE_CHOOSE)
                .toList());
    List<State> states =
        request.record().states().stream()
            .filter(s -> elections.stream().anyMatch(e -> e.findState(s.state()).isPresent()))
            .sorted(Comparator.comparingInt(State::firstElection).thenComparing(State::name))
            .toList();
    return new ChartSpec(
        id(),
        words(elections, request),
        key(elections),
        Layout.single(0.72, 1.75),
        List.of(Panel.of("", plot(elections, states))),
        description(elections, request.record()),
        table(elections));
  }

  private static Words words(List<Election> elections, ChartRequest request) {
    SourcesUsed sources = new SourcesUsed().methods(elections, request.record());
    return Words.of(
        title(elections),
        "Method of choosing electors, by state and election, "
            + YearsBetween.of(elections.get(0).year(), elections.get(elections.size() - 1).year()),
        sources.line(request),
        Notes.of(
            request,
            "States in the order of their first election. Virginia includes West Virginia before"
                + " 1864, Massachusetts Maine before 1820.",
            lastLegislature(request.record()).map(last -> last + ".").orElse("")));
  }

  /** When legislatures chose most, and when hardly any did. */
  private static String title(List<Election> elections) {
    Election most =
        elections.stream()
            .max(
                Comparator.comparingDouble(MethodsChart::legislatureShare)
                    .thenComparing(Election::year, Comparator.reverseOrder()))
            .orElseThrow();
    Election last = elections.get(elections.size() - 1);
    if (legislatures(most) == 0) {
      return "No legislature chose electors, "
          + YearsBetween.of(elections.get(0).year(), last.year());
    }
    return String.format(
        "Legislatures chose the electors of %s of %s states in %s",
        legislatures(most), participants(most), most.year());
  }

  private static double legislatureShare(Election election) {
    return (double) legislatures(election) / participants(election);
  }

  private static long legislatures(Election election) {
    return election.states().stream().filter(s -> s.method() == ElectorMethod.LEGISLATURE).count();
  }

  private static long participants(Election election) {
    return election.states().stream().filter(StateResult::tookPart).count();
  }

  private static List<KeyEntry> key(List<Election> elections) {
    List<KeyEntry> key = new ArrayList<>();
    for (ElectorMethod method : ElectorMethod.values()) {
      if (method != ElectorMethod.NONE
          && elections.stream()
              .flatMap(e -> e.states().stream())
              .anyMatch(s -> s.method() == method)) {
        key.add(KeyEntry.area(ink(method), words(method)));
      }
    }
    key.addAll(
        Blank.key(elections.stream().flatMap(e -> e.states().stream()).map(MethodsChart::ink)));
    return key;
  }

  private static String words(ElectorMethod method) {
    return switch (method) {
      case LEGISLATURE -> "legislature";
      case GENERAL_TICKET -> "people, statewide";
      case DISTRICT -> "people, by district";
      case MIXED -> "people, both ways";
      case STATE_SELECTED -> "state, from a popular vote";
      case NONE -> Blank.ABSENT.words();
    };
  }

  private static Ink ink(ElectorMethod method) {
    Ink strong = Ink.of(Hue.STRONG);
    Ink grey = Ink.of(Hue.CONTEXT);
    return switch (method) {
      case LEGISLATURE -> strong;
      case GENERAL_TICKET -> grey;
      case DISTRICT -> grey.tinted(Tint.HALF).textured(Texture.HATCHED);
      case MIXED -> strong.tinted(Tint.THREE_QUARTERS).textured(Texture.BACK_HATCHED);
      case STATE_SELECTED -> strong.tinted(Tint.THREE_QUARTERS).textured(Texture.DOTTED);
      case NONE -> Blank.ABSENT.ink();
    };
  }

  private static Ink ink(StateResult state) {
    return state.tookPart() ? ink(state.method()) : Blank.of(state).ink();
  }

  private static XyPlot plot(List<Election> elections, List<State> states) {
    List<Box> cells = new ArrayList<>();
    for (int row = 0; row < states.size(); row++) {
      double y = Rows.place(row, states.size());
      for (int column = 0; column < elections.size(); column++) {
        int x = column;
        Optional<StateResult> state = elections.get(column).findState(states.get(row).state());
        state.ifPresent(
            s ->
                cells.add(
                    new Box(
                        x - HALF_CELL,
                        x + HALF_CELL,
                        y - HALF_ROW,
                        y + HALF_ROW,
                        ink(s),
                        Emphasis.NONE)));
      }
    }
    List<Tick> ticks = new ArrayList<>();
    for (int column = 0; column < elections.size(); column += LABELLED) {
      ticks.add(new Tick(column, Integer.toString(elections.get(column).year())));
    }
    Axis x = Axis.of(-0.6, elections.size() - 0.4, ticks);
    Axis y = Rows.axis(states.stream().map(State::name).toList());
    return new XyPlot(x, y, List.of(new Boxes("methods", cells)), List.of());
  }

  private static Description description(List<Election> elections, ElectionRecord record) {
    Election last = elections.get(elections.size() - 1);
    return new Description(
        "Table of cells, one row a state, one column an election, a pattern for each method",
        elections.size() == 1
            ? participants(last) + " states in " + last.year()
            : String.format(
                "From %s states in %s to %s in %s",
                participants(elections.get(0)),
                elections.get(0).year(),
                participants(last),
                last.year()),
        lastLegislature(record).stream().toList());
  }

  /** Which legislature was the last to choose electors, perhaps after the elections shown. */
  private static Optional<String> lastLegislature(ElectionRecord record) {
    return record.elections().stream()
        .filter(e -> legislatures(e) > 0)
        .reduce((a, b) -> b)
        .map(
            e ->
                String.format(
                    "The last legislature to choose electors was that of %s in %s",
                    e.states().stream()
                        .filter(s -> s.method() == ElectorMethod.LEGISLATURE)
                        .map(s -> StateNames.of(record, s.state()))
                        .findFirst()
                        .orElseThrow(),
                    e.year()));
  }

  /** A row of the data. */
  private record Row(Election election, StateResult state) {}

  private static DataTable table(List<Election> elections) {
    List<Row> rows =
        elections.stream().flatMap(e -> e.states().stream().map(s -> new Row(e, s))).toList();
    return DataTable.of(
        rows,
        List.of(
            SharedFigures.year(r -> r.election().year()),
            StateFigures.STATE.of(Row::state),
            StateFigures.METHOD.of(Row::state),
            StateFigures.ABSENCE_KIND.of(Row::state)));
  }
}
