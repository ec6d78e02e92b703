package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.indicator.Swings;
import org.twocounts.analysis.indicator.Swings.StateSwing;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.geo.MapGeometry;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.DataTable;
import org.twocounts.chart.spec.Description;
import org.twocounts.chart.spec.KeyEntry;
import org.twocounts.chart.spec.Layout;
import org.twocounts.chart.spec.MapPlot;
import org.twocounts.chart.spec.MapPlot.Detail;
import org.twocounts.chart.spec.MapPlot.Region;
import org.twocounts.chart.spec.Panel;
import org.twocounts.chart.spec.Words;
import org.twocounts.chart.theme.Hue;
import org.twocounts.chart.theme.Ink;
import org.twocounts.chart.theme.Texture;
import org.twocounts.chart.theme.Tint;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.StateResult;

/** How each state moved from one election to the next. */
final class MapSwingChart extends ElectionChart {
  private static final MarginInks INKS = new MarginInks(2, 5, 10);
  private static final Ink WITHOUT =
      Ink.of(Hue.CONTEXT).tinted(Tint.QUARTER).textured(Texture.HATCHED);

  MapSwingChart() {
    super(
        "map-swing",
        Topic.STATES,
        "Which way did each state move since the election before?",
        Set.of(CaveatMeasure.SWING, CaveatMeasure.STATE_VOTES));
  }

  @Override
  ChartSpec describe(Election election, ChartRequest request) {
    Swings swings =
        Swings.of(request.record(), election)
            .orElseThrow(
                () ->
                    new NotDefinedException(
                        election.year()
                            + ": no swing between the two parties of today from the election"
                            + " before"));
    Map<String, Double> points = new TreeMap<>();
    swings.states().forEach(s -> points.put(s.state(), s.points()));
    MapRegions ground = new MapRegions(election, request.record());
    return new ChartSpec(
        name(election),
        words(election, swings, request),
        key(election, points, ground),
        Layout.single(0.6, 0.7),
        List.of(
            Panel.of("", new MapPlot(ground.of(s -> region(s, points, ground)), Detail.LABELLED))),
        description(swings, ground),
        table(swings));
  }

  private static Region region(StateResult state, Map<String, Double> points, MapRegions ground) {
    Optional<Double> swing = Optional.ofNullable(points.get(state.state()));
    Ink ink = swing.map(p -> INKS.of(p > 0 ? Hue.DEMOCRATIC : Hue.REPUBLICAN, p)).orElse(WITHOUT);
    return new Region(
        ground.outline(state),
        ground.name(state.state()),
        ink,
        swing.map(MapMarginChart::number),
        List.of());
  }

  private static Words words(Election election, Swings swings, ChartRequest request) {
    String democratic = StatesCounted.of(states(swings, s -> s.points() > 0));
    String republican = StatesCounted.of(states(swings, s -> s.points() < 0));
    boolean toDemocrat = swings.national() > 0;
    return Words.of(
        swings.year()
            + ": a swing of "
            + Figures.points(Math.abs(swings.national())).replace("+", "")
            + " to the "
            + (toDemocrat ? "Democrat" : "Republican")
            + "; "
            + (toDemocrat ? democratic : republican)
            + " went along, "
            + (toDemocrat ? republican : democratic)
            + " the other way",
        "Change of the margin between Democrat and Republican, "
            + swings.from()
            + " to "
            + swings.year()
            + ", percentage points of all votes, by state",
        new SourcesUsed()
            .popularVotes(election)
            .popularVotes(request.record().getElection(swings.from()))
            .line(request)
            .and(MapGeometry.packaged().attribution()),
        Notes.of(request, "Numbers are swings in percentage points."));
  }

  private static List<String> states(Swings swings, Predicate<StateSwing> which) {
    return swings.states().stream().filter(which).map(StateSwing::state).toList();
  }

  private static List<KeyEntry> key(
      Election election, Map<String, Double> points, MapRegions ground) {
    List<KeyEntry> key = new ArrayList<>();
    key.addAll(INKS.key(Hue.DEMOCRATIC, "to the Democrat"));
    key.addAll(INKS.key(Hue.REPUBLICAN, "to the Republican"));
    if (election.states().stream().anyMatch(s -> s.tookPart() && !points.containsKey(s.state()))) {
      key.add(KeyEntry.area(WITHOUT, "not to be compared"));
    }
    ground.grounds().forEach(g -> key.add(g.key()));
    return key;
  }

  private static Description description(Swings swings, MapRegions ground) {
    Comparator<StateSwing> order = Comparator.comparingDouble(StateSwing::points);
    StateSwing least = swings.states().stream().min(order).orElseThrow();
    StateSwing most = swings.states().stream().max(order).orElseThrow();
    return new Description(
        "Map of the United States, each state in the colour of the party it moved to, darker where"
            + " it moved by more",
        "From "
            + ground.name(least.state())
            + " "
            + Figures.points(least.points())
            + " to "
            + ground.name(most.state())
            + " "
            + Figures.points(most.points()),
        List.of("Positive swings are to the Democrat"));
  }

  private static DataTable table(Swings swings) {
    DataTable.Builder table = DataTable.of("from", "year", "state", "swing_points");
    swings.states().forEach(s -> table.row(swings.from(), swings.year(), s.state(), s.points()));
    return table.build();
  }
}
