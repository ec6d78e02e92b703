package org.twocounts.chart.catalogue;

import java.util.ArrayList;
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
import org.twocounts.figure.SharedFigures;
import org.twocounts.figure.StateFigures;
import org.twocounts.figure.VoteFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.StateResult;
import org.twocounts.words.Counted;
import org.twocounts.words.YearsBetween;

/** Which party led each state in every election, and by how much; or one state alone. */
final class StateStripChart extends RecordChart {
  private static final Needs NEEDS = Needs.nationalVotes(2);
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

  @Override
  ChartSpec drawn(ChartRequest request) {
    List<TwoCounts> counts = NEEDS.in(TwoCounts.all(request.record()));
    Map<String, List<StripCell>> rows = rows(counts, request);
    List<StripCell> cells = rows.values().stream().flatMap(List::stream).toList();
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
  private static Map<String, List<StripCell>> rows(List<TwoCounts> counts, ChartRequest request) {
    Map<String, List<StripCell>> rows = new LinkedHashMap<>();
    counts.stream()
        .flatMap(c -> c.election().states().stream())
        .map(StateResult::state)
        .filter(s -> request.state().map(s::equals).orElse(true))
        .distinct()
        .sorted(
            Comparator.comparingInt(StateStripChart::beyondTheMap)
                .thenComparingDouble(StateStripChart::across)
                .thenComparing(s -> s))
        .forEach(
            state ->
                rows.put(
                    state,
                    counts.stream()
                        .flatMap(
                            c ->
                                c.election().findState(state).stream()
                                    .map(s -> new StripCell(c.election(), s)))
                        .filter(c -> c.state().tookPart() || c.leader().isPresent())
                        .toList()));
    return rows;
  }

  /** The place of a state that lies west of the map, which has it in a corner; else the last. */
  private static int beyondTheMap(String state) {
    int place = MapRegions.INSETS.indexOf(state);
    return place < 0 ? MapRegions.INSETS.size() : place;
  }

  /** Where the middle of a state lies on the map, west to east; the last without an outline. */
  private static double across(String state) {
    Outline outline = MapGeometry.packaged().outlines().get(state);
    return outline == null ? Double.MAX_VALUE : outline.bounds().getCenterX();
  }

  private static Words words(
      List<TwoCounts> counts, Map<String, List<StripCell>> rows, ChartRequest request) {
    SourcesUsed sources = new SourcesUsed();
    rows.values()
        .forEach(row -> row.forEach(c -> sources.popularVotes(c.election(), List.of(c.state()))));
    String years = YearsBetween.of(counts.get(0).year(), counts.get(counts.size() - 1).year());
    ElectionRecord record = request.record();
    return Words.of(
        request
            .state()
            .map(state -> StripTitles.ofOne(state, rows.get(state), record))
            .orElseGet(() -> StripTitles.ofAll(counts, rows, record)),
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

  private static List<KeyEntry> key(List<StripCell> cells, List<TwoCounts> counts) {
    List<StripCell> inOrder =
        cells.stream().sorted(Comparator.comparingInt(c -> c.election().year())).toList();
    Set<KeyEntry> key = new LinkedHashSet<>();
    StripTitles.names(inOrder)
        .forEach((hue, name) -> key.add(KeyEntry.area(MarginInks.largest(hue), name)));
    key.addAll(StripCell.INKS.key(Hue.STRONG, "lead"));
    if (cells.stream().anyMatch(c -> c.ink().equals(Blank.NO_POPULAR_VOTE.ink()))) {
      key.add(Blank.NO_POPULAR_VOTE.key());
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
      Map<String, List<StripCell>> rows,
      List<TwoCounts> counts,
      ElectionRecord record,
      boolean alone) {
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
      Map<String, List<StripCell>> rows,
      List<TwoCounts> counts,
      ElectionRecord record,
      boolean alone) {
    List<Box> cells = new ArrayList<>();
    for (int i = 0; i < states.size(); i++) {
      double y = Rows.place(i, states.size());
      for (StripCell cell : rows.get(states.get(i))) {
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
        names.between(-below, names.max(), names.ticks()),
        List.of(new Boxes("leads", cells), new Dots("splits", splits)),
        List.of());
  }

  private static Description description(
      Map<String, List<StripCell>> rows,
      List<TwoCounts> counts,
      ElectionRecord record,
      boolean alone) {
    List<StripCell> led =
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

  private static String lead(StripCell cell, ElectionRecord record, boolean alone) {
    return Figures.points(cell.lead().orElseThrow()).replace("+", "")
        + (alone ? "" : " in " + StateNames.said(record, cell.state().state()))
        + " in "
        + cell.election().year();
  }

  private static DataTable table(List<StripCell> cells) {
    return DataTable.of(
        cells,
        List.of(
            SharedFigures.year(c -> c.election().year()),
            StateFigures.STATE.of(StripCell::state),
            VoteFigures.leader(StripCell::leader),
            SharedFigures.party(StripCell::party),
            StateFigures.MARGIN_VOTES.of(StripCell::state),
            StateFigures.MARGIN_POINTS.of(StripCell::state)));
  }
}
