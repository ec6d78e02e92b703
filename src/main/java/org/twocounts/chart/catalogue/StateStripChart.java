package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.StateLeader;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.geo.MapGeometry;
import org.twocounts.chart.geo.Outline;
import org.twocounts.chart.spec.Axis;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.DataTable;
import org.twocounts.chart.spec.Description;
import org.twocounts.chart.spec.KeyEntry;
import org.twocounts.chart.spec.Layer.Box;
import org.twocounts.chart.spec.Layer.Boxes;
import org.twocounts.chart.spec.Layer.Dot;
import org.twocounts.chart.spec.Layer.Dots;
import org.twocounts.chart.spec.Layer.Emphasis;
import org.twocounts.chart.spec.Layout;
import org.twocounts.chart.spec.Panel;
import org.twocounts.chart.spec.Words;
import org.twocounts.chart.spec.XyPlot;
import org.twocounts.chart.theme.Hue;
import org.twocounts.chart.theme.Ink;
import org.twocounts.chart.theme.Marker;
import org.twocounts.chart.theme.Texture;
import org.twocounts.chart.theme.Tint;
import org.twocounts.figure.SharedFigures;
import org.twocounts.figure.StateFigures;
import org.twocounts.figure.VoteFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.Margin;
import org.twocounts.model.StateResult;
import org.twocounts.words.Counted;
import org.twocounts.words.YearsBetween;

/** Which party led each state in every election, and by how much; or one state alone. */
final class StateStripChart extends RecordChart {
  private static final Needs NEEDS = Needs.nationalVotes(2);
  private static final MarginInks INKS = new MarginInks(5, 10, 20);
  private static final Ink WITHOUT_VOTE =
      Ink.of(Hue.CONTEXT).tinted(Tint.QUARTER).textured(Texture.HATCHED);

  private static final double CELL = 3.6;
  private static final double ROW = 0.86;

  /** Room below the rows for the marks of splits, in rows. */
  private static final double BELOW = 0.8;

  /** More rows than these stand in two panels. */
  private static final int ONE_PANEL = 16;

  StateStripChart() {
    super(
        "state-strip",
        Topic.STATES,
        "Which party has led each state, and by how much?",
        Set.of(CaveatMeasure.STATE_VOTES));
  }

  @Override
  public boolean takesState() {
    return true;
  }

  /** A state in an election. */
  private record Cell(Election election, StateResult state) {
    Optional<String> leader() {
      return StateLeader.of(state);
    }

    Optional<String> party() {
      return leader().flatMap(election::partyOf);
    }

    Optional<Hue> hue() {
      return leader().map(leader -> Hue.ofParty(party()));
    }

    Optional<Double> lead() {
      return leader().flatMap(l -> StateLeader.lead(state.results())).map(Margin::points);
    }

    Ink ink() {
      return hue().flatMap(hue -> lead().map(lead -> INKS.of(hue, lead))).orElse(WITHOUT_VOTE);
    }
  }

  /** Elections one after the other in which the same party led a state. */
  private record Run(String state, Hue hue, int first, int last, int elections) {
    boolean isContinuedBy(Cell cell, int before) {
      return cell.hue().equals(Optional.of(hue)) && last == before;
    }

    Run and(int year) {
      return new Run(state, hue, first, year, elections + 1);
    }
  }

  @Override
  ChartSpec drawn(ChartRequest request) {
    List<TwoCounts> counts = NEEDS.in(TwoCounts.all(request.record()));
    Map<String, List<Cell>> rows = rows(counts, request);
    List<Cell> cells = rows.values().stream().flatMap(List::stream).toList();
    if (cells.stream().noneMatch(c -> c.leader().isPresent())) {
      throw new NotDefinedException(
          request
                  .state()
                  .map(s -> StateNames.of(request.record(), s) + " has no")
                  .orElse("no state has a")
              + " popular vote in the record");
    }
    boolean alone = request.state().isPresent();
    return new ChartSpec(
        id() + request.state().map(s -> "-" + s.toLowerCase(Locale.ROOT)).orElse(""),
        words(counts, rows, request),
        key(cells, counts),
        alone ? Layout.single(0.11, 0.24) : new Layout(2, 1, 0.56, 1.95),
        panels(rows, counts, request.record(), alone),
        description(rows, counts, request.record(), alone),
        table(cells));
  }

  @Override
  Shown shown(ChartSpec spec, ChartRequest request) {
    Shown all = super.shown(spec, request);
    return request.state().map(all::ofState).orElse(all);
  }

  /** The elections of each state shown, states from west to east. */
  private static Map<String, List<Cell>> rows(List<TwoCounts> counts, ChartRequest request) {
    Map<String, List<Cell>> rows = new LinkedHashMap<>();
    counts.stream()
        .flatMap(c -> c.election().states().stream())
        .map(StateResult::state)
        .filter(s -> request.state().map(s::equals).orElse(true))
        .distinct()
        .sorted(Comparator.comparingDouble(StateStripChart::across).thenComparing(s -> s))
        .forEach(
            state ->
                rows.put(
                    state,
                    counts.stream()
                        .flatMap(
                            c ->
                                c.election().findState(state).stream()
                                    .map(s -> new Cell(c.election(), s)))
                        .filter(c -> c.state().tookPart() || c.leader().isPresent())
                        .toList()));
    return rows;
  }

  /** Where the middle of a state lies on the map, west to east; the last without an outline. */
  private static double across(String state) {
    Outline outline = MapGeometry.packaged().outlines().get(state);
    return outline == null ? Double.MAX_VALUE : outline.bounds().getCenterX();
  }

  private static Words words(
      List<TwoCounts> counts, Map<String, List<Cell>> rows, ChartRequest request) {
    SourcesUsed sources = new SourcesUsed();
    rows.values()
        .forEach(row -> row.forEach(c -> sources.popularVotes(c.election(), List.of(c.state()))));
    String years = YearsBetween.of(counts.get(0).year(), counts.get(counts.size() - 1).year());
    ElectionRecord record = request.record();
    return Words.of(
        request
            .state()
            .map(state -> ofOne(state, rows.get(state), record))
            .orElseGet(() -> ofAll(counts, rows, record)),
        "Lead of the first over the second candidate, percentage points of all votes, "
            + request
                .state()
                .map(state -> StateNames.of(record, state) + ", ")
                .orElse("states from west to east, ")
            + years,
        sources.line(request),
        Notes.of(
            request,
            "Darker: a larger lead, in steps at 5, 10 and 20 points.",
            rows.values().stream().allMatch(row -> row.size() == counts.size())
                ? ""
                : "Blank: not yet a state, or no electors counted."));
  }

  /** Which party led one state most often, and which came next. */
  private static String ofOne(String state, List<Cell> row, ElectionRecord record) {
    List<Cell> led = row.stream().filter(c -> c.leader().isPresent()).toList();
    Map<Hue, String> names = names(led);
    List<Hue> order =
        names.keySet().stream()
            .sorted(Comparator.comparingLong((Hue h) -> times(led, h)).reversed())
            .toList();
    String name = Figures.capitalised(StateNames.said(record, state));
    if (led.size() == 1) {
      return name + " voted " + names.get(order.get(0)) + " in " + led.get(0).election().year();
    }
    String since = " elections since " + led.get(0).election().year();
    if (order.size() == 1) {
      return name + " voted " + names.get(order.get(0)) + " in all " + led.size() + since;
    }
    return String.format(
        "%s voted %s in %s of %s%s, %s in %s",
        name,
        names.get(order.get(0)),
        times(led, order.get(0)),
        led.size(),
        since,
        names.get(order.get(1)),
        times(led, order.get(1)));
  }

  private static long times(List<Cell> row, Hue hue) {
    return row.stream().filter(c -> c.hue().equals(Optional.of(hue))).count();
  }

  /** Which state the same party led longest. */
  private static String ofAll(
      List<TwoCounts> counts, Map<String, List<Cell>> rows, ElectionRecord record) {
    List<Run> longest = longest(counts, rows);
    Run run = longest.get(0);
    List<String> states = longest.stream().map(Run::state).distinct().toList();
    if (run.elections() == 1) {
      return "No state voted for one party twice in a row";
    }
    if (states.size() > 1) {
      return String.format(
          "%s voted for one party %s times in a row, none more often",
          Figures.capitalised(StatesCounted.of(states)), Figures.count(run.elections()));
    }
    Cell first =
        rows.get(run.state()).stream()
            .filter(c -> c.election().year() == run.first())
            .findFirst()
            .orElseThrow();
    return String.format(
        "No state kept to one party longer than %s: %s %s",
        StateNames.said(record, run.state()),
        first.party().orElse("no party"),
        YearsBetween.of(run.first(), run.last()));
  }

  private static List<Run> longest(List<TwoCounts> counts, Map<String, List<Cell>> rows) {
    List<Run> all = new ArrayList<>();
    rows.forEach(
        (state, row) -> {
          for (Cell cell : row) {
            int year = cell.election().year();
            int before =
                counts.stream().mapToInt(TwoCounts::year).filter(y -> y < year).max().orElse(0);
            int end = all.size() - 1;
            if (end >= 0
                && all.get(end).state().equals(state)
                && all.get(end).isContinuedBy(cell, before)) {
              all.set(end, all.get(end).and(year));
            } else {
              cell.hue().ifPresent(hue -> all.add(new Run(state, hue, year, year, 1)));
            }
          }
        });
    int most = all.stream().mapToInt(Run::elections).max().orElseThrow();
    return all.stream().filter(r -> r.elections() == most).toList();
  }

  private static Map<Hue, String> names(Collection<Cell> cells) {
    return PartyKey.names(cells.stream().flatMap(c -> c.party().stream()).toList());
  }

  private static List<KeyEntry> key(List<Cell> cells, List<TwoCounts> counts) {
    List<Cell> inOrder =
        cells.stream().sorted(Comparator.comparingInt(c -> c.election().year())).toList();
    Set<KeyEntry> key = new LinkedHashSet<>();
    names(inOrder).forEach((hue, name) -> key.add(KeyEntry.area(Ink.of(hue), name)));
    key.addAll(INKS.key(Hue.STRONG, "lead"));
    if (cells.stream().anyMatch(c -> c.ink().equals(WITHOUT_VOTE))) {
      key.add(KeyEntry.area(WITHOUT_VOTE, "no popular vote"));
    }
    if (!splits(counts).isEmpty()) {
      key.add(
          new KeyEntry(
              KeyEntry.Swatch.POINT,
              Optional.of(Marker.DIAMOND),
              Ink.of(Hue.STRONG),
              "a rival of the President led in the nation"));
    }
    return List.copyOf(key);
  }

  private static List<Integer> splits(List<TwoCounts> counts) {
    return counts.stream().filter(TwoCounts::isSplit).map(TwoCounts::year).toList();
  }

  private static List<Panel> panels(
      Map<String, List<Cell>> rows, List<TwoCounts> counts, ElectionRecord record, boolean alone) {
    List<String> states = List.copyOf(rows.keySet());
    if (states.size() <= ONE_PANEL) {
      return List.of(Panel.of("", plot(states, rows, counts, record, alone)));
    }
    int half = (states.size() + 1) / 2;
    return Stream.of(states.subList(0, half), states.subList(half, states.size()))
        .map(
            part ->
                Panel.of(
                    StateNames.of(record, part.get(0))
                        + " to "
                        + StateNames.of(record, part.get(part.size() - 1)),
                    plot(part, rows, counts, record, alone)))
        .toList();
  }

  private static XyPlot plot(
      List<String> states,
      Map<String, List<Cell>> rows,
      List<TwoCounts> counts,
      ElectionRecord record,
      boolean alone) {
    List<Box> cells = new ArrayList<>();
    for (int i = 0; i < states.size(); i++) {
      double y = Rows.place(i, states.size());
      for (Cell cell : rows.get(states.get(i))) {
        int year = cell.election().year();
        cells.add(Box.row(y, ROW, year - CELL / 2, year + CELL / 2, cell.ink()));
      }
    }
    double below = alone ? BELOW / 2 : BELOW;
    List<Dot> splits =
        splits(counts).stream()
            .map(
                year ->
                    new Dot(year, -below / 2, Marker.DIAMOND, Ink.of(Hue.STRONG), Emphasis.NONE))
            .toList();
    Axis names = Rows.axis(states.stream().map(s -> StateNames.of(record, s)).toList());
    return new XyPlot(
        Years.axis(counts.get(0).year(), counts.get(counts.size() - 1).year()),
        Axis.of(-below, names.max(), names.ticks()),
        List.of(new Boxes("leads", cells), new Dots("splits", splits)),
        List.of());
  }

  private static Description description(
      Map<String, List<Cell>> rows, List<TwoCounts> counts, ElectionRecord record, boolean alone) {
    List<Cell> led =
        rows.values().stream()
            .flatMap(List::stream)
            .filter(c -> c.lead().isPresent())
            .sorted(Comparator.comparing(c -> c.lead().orElseThrow()))
            .toList();
    List<String> splits = splits(counts).stream().map(year -> Integer.toString(year)).toList();
    return new Description(
        alone
            ? "Row of cells, one an election, darker where the leader led by more"
            : "Table of cells, one row a state from west to east, one column an election, darker"
                + " where the leader led by more",
        String.format(
            "%s with a leader; the leads run from %s to %s",
            Counted.of(led.size(), "cell"),
            lead(led.get(0), record, alone),
            lead(led.get(led.size() - 1), record, alone)),
        Figures.listed("Elections in which a rival of the President led in the nation", splits));
  }

  private static String lead(Cell cell, ElectionRecord record, boolean alone) {
    return Figures.points(cell.lead().orElseThrow()).replace("+", "")
        + (alone ? "" : " in " + StateNames.said(record, cell.state().state()))
        + " in "
        + cell.election().year();
  }

  private static DataTable table(List<Cell> cells) {
    return DataTable.of(
        cells,
        List.of(
            SharedFigures.year(c -> c.election().year()),
            StateFigures.STATE.of(Cell::state),
            VoteFigures.leader(Cell::leader),
            SharedFigures.party(Cell::party),
            StateFigures.MARGIN_VOTES.of(Cell::state),
            StateFigures.MARGIN_POINTS.of(Cell::state)));
  }
}
