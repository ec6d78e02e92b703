package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.spec.Axis;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.DataTable;
import org.twocounts.chart.spec.Description;
import org.twocounts.chart.spec.Layer;
import org.twocounts.chart.spec.Layer.Course;
import org.twocounts.chart.spec.Layer.Line;
import org.twocounts.chart.spec.Layer.Vertex;
import org.twocounts.chart.spec.Layout;
import org.twocounts.chart.spec.Panel;
import org.twocounts.chart.spec.PointLabel;
import org.twocounts.chart.spec.PointLabel.Side;
import org.twocounts.chart.spec.Words;
import org.twocounts.chart.spec.XyPlot;
import org.twocounts.chart.theme.Hue;
import org.twocounts.chart.theme.Ink;
import org.twocounts.chart.theme.Tint;
import org.twocounts.figure.SharedFigures;
import org.twocounts.figure.StateFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.State;
import org.twocounts.model.StateResult;
import org.twocounts.words.YearsBetween;

/** Electors allotted to every state in every election; the largest states stand out. */
final class ElectorsByStateChart extends RecordChart {
  private static final int LARGEST_TODAY = 4;
  private static final double ROOM_FOR_NAMES = 30;

  ElectorsByStateChart() {
    super(
        "electors-by-state",
        Topic.STATES,
        "How many electors has each state had over the years?",
        Set.of(CaveatMeasure.METHODS));
  }

  @Override
  ChartSpec drawn(ChartRequest request) {
    ElectionRecord record = request.record();
    Needs.elections(2).in(record.elections());
    Map<String, List<Vertex>> lines = new LinkedHashMap<>();
    for (State state : record.states()) {
      lines.put(state.state(), vertices(state.state(), record.elections()));
    }
    Set<String> named = named(record);
    return new ChartSpec(
        id(),
        words(request),
        List.of(),
        Layout.single(0.56, 1.15),
        List.of(Panel.of("", plot(lines, named, record))),
        description(record),
        table(record));
  }

  private static List<Vertex> vertices(String state, List<Election> elections) {
    List<Vertex> vertices = new ArrayList<>();
    for (Election election : elections) {
      OptionalDouble electors =
          election
              .findState(state)
              .filter(s -> s.electorsAllotted().isPresent())
              .map(s -> OptionalDouble.of(s.electorsAllotted().getAsInt()))
              .orElse(OptionalDouble.empty());
      if (electors.isPresent() || !vertices.isEmpty()) {
        vertices.add(new Vertex(election.year(), electors));
      }
    }
    return vertices;
  }

  /** States that ever had most electors, and the largest of today. */
  private static Set<String> named(ElectionRecord record) {
    Set<String> named = new LinkedHashSet<>();
    record.elections().forEach(e -> named.add(largest(e).state()));
    Election last = record.elections().get(record.elections().size() - 1);
    last.states().stream()
        .sorted(Comparator.comparingInt(ElectorsByStateChart::electors).reversed())
        .limit(LARGEST_TODAY)
        .forEach(s -> named.add(s.state()));
    return named;
  }

  private static StateResult largest(Election election) {
    return election.states().stream()
        .max(
            Comparator.comparingInt(ElectorsByStateChart::electors)
                .thenComparing(StateResult::state, Comparator.reverseOrder()))
        .orElseThrow();
  }

  private static int electors(StateResult state) {
    return state.electorsAllotted().orElse(0);
  }

  private static Words words(ChartRequest request) {
    List<Election> elections = request.record().elections();
    SourcesUsed sources = new SourcesUsed();
    elections.forEach(sources::electoralVotes);
    return Words.of(
        title(request.record()),
        "Electors allotted to each state, "
            + YearsBetween.of(elections.get(0).year(), elections.get(elections.size() - 1).year()),
        sources.line(request),
        Notes.of(request, "Grey lines: all other states."));
  }

  /** Who had most electors, in the order of time. */
  private static String title(ElectionRecord record) {
    List<Election> elections = record.elections();
    Election latest = elections.get(elections.size() - 1);
    if (elections.stream().map(e -> largest(e).state()).distinct().count() == 1) {
      StateResult most = largest(latest);
      return String.format(
          "%s had most electors in every election, %s in %s",
          name(most.state(), record), electors(most), latest.year());
    }
    List<String> spans = new ArrayList<>();
    String state = "";
    int last = 0;
    for (Election election : record.elections()) {
      String now = largest(election).state();
      if (!now.equals(state) && !state.isEmpty()) {
        spans.add(name(state, record) + " to " + last);
      }
      state = now;
      last = election.year();
    }
    spans.add(name(state, record) + " since");
    return "Most electors: " + String.join(", ", spans);
  }

  private static String name(String code, ElectionRecord record) {
    return record.findState(code).map(State::name).orElse(code);
  }

  private static XyPlot plot(
      Map<String, List<Vertex>> lines, Set<String> named, ElectionRecord record) {
    List<Layer> layers = new ArrayList<>();
    Ink faint = Ink.of(Hue.CONTEXT).tinted(Tint.HALF);
    lines.forEach(
        (state, vertices) -> {
          if (!named.contains(state)) {
            layers.add(new Line(state, vertices, faint, Course.THIN));
          }
        });
    List<PointLabel> labels = new ArrayList<>();
    for (String state : named) {
      List<Vertex> vertices = lines.get(state);
      layers.add(new Line(state, vertices, Ink.of(Hue.STRONG), Course.STRAIGHT));
      Vertex last = vertices.get(vertices.size() - 1);
      labels.add(
          PointLabel.name(last.x(), last.y().orElse(0), wordings(state, last, record), Side.RIGHT));
    }
    labels.addAll(leads(lines, record));
    int first = record.elections().get(0).year();
    int last = record.elections().get(record.elections().size() - 1).year();
    Axis years = Years.axis(first, last);
    Axis x = Axis.of(years.min(), last + ROOM_FOR_NAMES, years.ticks());
    int most = record.elections().stream().mapToInt(e -> electors(largest(e))).max().orElse(0);
    Axis y = ElectorAxis.upTo(most, 1.06);
    return new XyPlot(x, y, layers, labels);
  }

  private static List<String> wordings(String state, Vertex at, ElectionRecord record) {
    String name = name(state, record);
    return List.of(name + " " + Figures.plain(at.y().orElse(0)), name, state);
  }

  /** The name of a state at its height, where it had most electors of all but has not today. */
  private static List<PointLabel> leads(Map<String, List<Vertex>> lines, ElectionRecord record) {
    Election last = record.elections().get(record.elections().size() - 1);
    Set<String> leaders = new LinkedHashSet<>();
    record.elections().forEach(e -> leaders.add(largest(e).state()));
    leaders.remove(largest(last).state());
    List<PointLabel> labels = new ArrayList<>();
    for (String state : leaders) {
      Vertex height =
          lines.get(state).stream()
              .max(Comparator.comparingDouble(v -> v.y().orElse(0)))
              .orElseThrow();
      labels.add(
          PointLabel.name(
              height.x(),
              height.y().orElse(0),
              wordings(state, height, record),
              Side.ABOVE,
              Side.ABOVE_RIGHT,
              Side.ABOVE_LEFT,
              Side.LEFT,
              Side.BELOW));
    }
    return labels;
  }

  private static Description description(ElectionRecord record) {
    Election last = record.elections().get(record.elections().size() - 1);
    StateResult most = largest(last);
    return new Description(
        "Line chart, one line a state",
        String.format(
            "In %s from %s electors to %s in %s",
            last.year(),
            last.states().stream().mapToInt(ElectorsByStateChart::electors).min().orElse(0),
            electors(most),
            name(most.state(), record)),
        List.of());
  }

  /** A row of the data. */
  private record Row(Election election, StateResult state) {}

  private static DataTable table(ElectionRecord record) {
    List<Row> rows =
        record.elections().stream()
            .flatMap(e -> e.states().stream().map(s -> new Row(e, s)))
            .toList();
    return DataTable.of(
        rows,
        List.of(
            SharedFigures.year(r -> r.election().year()),
            StateFigures.STATE.of(Row::state),
            StateFigures.ELECTORS_ALLOTTED.of(Row::state),
            StateFigures.ELECTORS_APPOINTED.of(Row::state)));
  }
}
