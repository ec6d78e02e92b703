package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
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
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.FamilyName;
import org.twocounts.words.Joined;
import org.twocounts.words.YearsBetween;

/** A small map of every swing between today's parties, on one page. */
final class AllSwingsChart extends RecordChart {
  private static final Needs NEEDS =
      new Needs(
          1,
          "pair of elections in a row between the two parties of today",
          "pairs of elections in a row between the two parties of today");

  AllSwingsChart() {
    super(
        "all-swings",
        Topic.STATES,
        "Which way did each state move in every election?",
        Set.of(CaveatMeasure.SWING, CaveatMeasure.STATE_VOTES));
  }

  @Override
  ChartSpec drawn(ChartRequest request) {
    ElectionRecord record = request.record();
    List<ComparableSwings> found =
        NEEDS.in(
            record.elections().stream()
                .flatMap(e -> ComparableSwings.of(record, e).stream())
                .toList());
    List<ComparableSwings> shown = found.stream().filter(ComparableSwings::isComparable).toList();
    if (shown.isEmpty()) {
      NotCompared.check(found.get(0));
    }
    List<Swings> all = shown.stream().map(ComparableSwings::swings).toList();
    List<Panel> maps =
        shown.stream()
            .map(s -> Panel.of(heading(s.swings()), new SwingMap(s, record).plot(Detail.SMALL)))
            .toList();
    return new ChartSpec(
        id(),
        words(all, found, request),
        key(maps),
        SmallPictures.ofMaps(maps.size()),
        maps,
        description(all),
        table(all));
  }

  /** The year, and to whom the nation moved. */
  private static String heading(Swings swings) {
    return swings.national() == 0
        ? Integer.toString(swings.year())
        : swings.year() + " to " + FamilyName.of(towards(swings));
  }

  private static String towards(Swings swings) {
    return swings.national() > 0 ? swings.now().first() : swings.now().second();
  }

  private static Words words(List<Swings> all, List<ComparableSwings> found, ChartRequest request) {
    ElectionRecord record = request.record();
    SourcesUsed sources = new SourcesUsed();
    all.stream()
        .flatMap(s -> Stream.of(s.from(), s.year()))
        .distinct()
        .forEach(year -> sources.popularVotes(record.getElection(year)));
    return Words.of(
        title(all),
        "Change of the margin, Democrat minus Republican, since the election before, percentage"
            + " points, by state, "
            + YearsBetween.of(all.get(0).year(), all.get(all.size() - 1).year()),
        sources.line(request).and(MapGeometry.packaged().attribution()),
        Notes.of(
            request, others(all, record), NotCompared.lined(found), NotCompared.leftOut(found)));
  }

  private static String title(List<Swings> all) {
    if (all.size() == 1) {
      return MapSwingChart.title(all.get(0));
    }
    Swings most =
        all.stream().max(Comparator.comparingDouble(s -> Math.abs(s.national()))).orElseThrow();
    return String.format(
        "No swing was larger than in %s: %s to %s",
        most.year(),
        Figures.points(Math.abs(most.national())).replace("+", ""),
        FamilyName.of(towards(most)));
  }

  /** Who stands for today's parties where they did not both stand. */
  private static String others(List<Swings> all, ElectionRecord record) {
    List<String> pairs =
        all.stream()
            .flatMap(
                s ->
                    Stream.concat(
                        other(s.from(), s.before(), record), other(s.year(), s.now(), record)))
            .distinct()
            .toList();
    return pairs.isEmpty() ? "" : "In " + Joined.of(pairs) + ".";
  }

  private static Stream<String> other(int year, PartyCandidates two, ElectionRecord record) {
    Election election = record.getElection(year);
    return Hue.ofParty(election.partyOf(two.first())) == Hue.DEMOCRATIC
            && Hue.ofParty(election.partyOf(two.second())) == Hue.REPUBLICAN
        ? Stream.empty()
        : Stream.of(
            year + " " + FamilyName.of(two.first()) + " minus " + FamilyName.of(two.second()));
  }

  private static List<KeyEntry> key(List<Panel> maps) {
    List<KeyEntry> key = new ArrayList<>();
    key.addAll(SwingMap.key(Hue.DEMOCRATIC, "the Democrat"));
    key.addAll(SwingMap.key(Hue.REPUBLICAN, "the Republican"));
    key.addAll(
        Blank.key(
            maps.stream().flatMap(p -> ((MapPlot) p.plot()).regions().stream()).map(Region::ink)));
    return key;
  }

  private static Description description(List<Swings> all) {
    Comparator<Swings> order = Comparator.comparingDouble(Swings::national);
    return new Description(
        all.size()
            + Figures.nouns(all.size(), " small map", " small maps")
            + " of the United States, one an election, each state in the colour of the party it"
            + " moved to, darker where it moved by more",
        Figures.span(
            "The nation moved from ",
            said(all.stream().min(order).orElseThrow()),
            said(all.stream().max(order).orElseThrow())),
        List.of("Positive swings are to the Democrat, or to who stands for one"));
  }

  private static String said(Swings swings) {
    return Figures.points(swings.national()) + " in " + swings.year();
  }

  /** A row of the data. */
  private record Row(Swings swings, StateSwing state) {}

  private static DataTable table(List<Swings> all) {
    return DataTable.of(
        all.stream().flatMap(s -> s.states().stream().map(state -> new Row(s, state))).toList(),
        List.of(
            IndicatorFigures.since(r -> r.swings().from()),
            SharedFigures.year(r -> r.swings().year()),
            SharedFigures.state(r -> r.state().state()),
            IndicatorFigures.swingPoints(r -> OptionalDouble.of(r.state().points())),
            TippingFigures.marginOf(r -> r.swings().now().first())));
  }
}
