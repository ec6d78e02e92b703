package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.counterfactual.PartyCandidates;
import org.twocounts.analysis.indicator.ComparableSwings;
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
import org.twocounts.figure.IndicatorFigures;
import org.twocounts.figure.SharedFigures;
import org.twocounts.figure.TippingFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.FamilyName;

/** How each state moved from one election to the next. */
final class MapSwingChart extends ElectionChart {
  MapSwingChart() {
    super(
        "map-swing",
        Topic.STATES,
        "Which way did each state move since the election before?",
        Set.of(CaveatMeasure.SWING, CaveatMeasure.STATE_VOTES));
  }

  private static String whyNone(Election election, ChartRequest request) {
    return request.record().elections().stream().noneMatch(e -> e.year() < election.year())
        ? "the record has no election before it to swing from"
        : "no swing between the two parties of today from the election before";
  }

  @Override
  ChartSpec describe(Election election, ChartRequest request) {
    ComparableSwings comparable =
        ComparableSwings.of(request.record(), election)
            .map(NotCompared::check)
            .orElseThrow(
                () -> new NotDefinedException(election.year() + ": " + whyNone(election, request)));
    Swings swings = comparable.swings();
    MapPlot map = new SwingMap(comparable, request.record()).plot(Detail.LABELLED);
    return new ChartSpec(
        name(election, request),
        words(election, comparable, request),
        key(swings, map.regions()),
        Layout.single(0.6, 0.7),
        List.of(Panel.of("", map)),
        description(swings, new MapRegions(election, request.record())),
        table(swings));
  }

  private static Words words(Election election, ComparableSwings comparable, ChartRequest request) {
    Swings swings = comparable.swings();
    return Words.of(
        title(swings),
        "Change of the margin, " + margins(swings) + ", percentage points of all votes, by state",
        new SourcesUsed()
            .popularVotes(election)
            .popularVotes(request.record().getElection(swings.from()))
            .line(request)
            .and(MapGeometry.packaged().attribution()),
        Notes.of(
            request,
            "Numbers are swings in percentage points.",
            NotCompared.lined(comparable, request.record())));
  }

  /** To whom the nation moved, and how many states with it. */
  static String title(Swings swings) {
    boolean first = swings.national() > 0;
    return String.format(
        "The nation moved %s to %s in %s; %s followed",
        Figures.points(Math.abs(swings.national())).replace("+", "").replace(" pp", " points"),
        FamilyName.of(first ? swings.now().first() : swings.now().second()),
        swings.year(),
        StatesCounted.of(states(swings, s -> first ? s.points() > 0 : s.points() < 0)));
  }

  /** Whose margins are compared: once where the same two stood again. */
  private static String margins(Swings swings) {
    return swings.before().equals(swings.now())
        ? margin(swings.now()) + ", " + swings.from() + " to " + swings.year()
        : margin(swings.before())
            + " in "
            + swings.from()
            + " to "
            + margin(swings.now())
            + " in "
            + swings.year();
  }

  private static String margin(PartyCandidates two) {
    return FamilyName.of(two.first()) + " minus " + FamilyName.of(two.second());
  }

  private static List<String> states(Swings swings, Predicate<StateSwing> which) {
    return swings.states().stream().filter(which).map(StateSwing::state).toList();
  }

  private static List<KeyEntry> key(Swings swings, List<Region> regions) {
    List<KeyEntry> key = new ArrayList<>();
    key.addAll(SwingMap.key(Hue.DEMOCRATIC, FamilyName.of(swings.now().first())));
    key.addAll(SwingMap.key(Hue.REPUBLICAN, FamilyName.of(swings.now().second())));
    key.addAll(Blank.key(regions.stream().map(Region::ink)));
    return key;
  }

  private static Description description(Swings swings, MapRegions ground) {
    Comparator<StateSwing> order = Comparator.comparingDouble(StateSwing::points);
    StateSwing least = swings.states().stream().min(order).orElseThrow();
    StateSwing most = swings.states().stream().max(order).orElseThrow();
    return new Description(
        "Map of the United States, each state in the colour of the candidate it moved to, darker"
            + " where it moved by more",
        "From "
            + ground.name(least.state())
            + " "
            + Figures.points(least.points())
            + " to "
            + ground.name(most.state())
            + " "
            + Figures.points(most.points()),
        List.of("Positive swings are to " + swings.now().first()));
  }

  private static DataTable table(Swings swings) {
    return DataTable.of(
        swings.states(),
        List.of(
            IndicatorFigures.since(s -> swings.from()),
            SharedFigures.year(s -> swings.year()),
            SharedFigures.state(Swings.StateSwing::state),
            IndicatorFigures.swingPoints(s -> OptionalDouble.of(s.points())),
            TippingFigures.marginOf(s -> swings.now().first())));
  }
}
