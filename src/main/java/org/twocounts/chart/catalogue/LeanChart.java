package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.twocounts.analysis.LatestTippingState;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.SplitDefinition;
import org.twocounts.analysis.SplitStatus;
import org.twocounts.analysis.Splits;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.analysis.indicator.StateLean;
import org.twocounts.analysis.indicator.ThirdCandidate;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.spec.Axis;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.DataTable;
import org.twocounts.chart.spec.Description;
import org.twocounts.chart.spec.Layer.Box;
import org.twocounts.chart.spec.Layer.Boxes;
import org.twocounts.chart.spec.Layer.Emphasis;
import org.twocounts.chart.spec.Layout;
import org.twocounts.chart.spec.Panel;
import org.twocounts.chart.spec.PointLabel;
import org.twocounts.chart.spec.PointLabel.Side;
import org.twocounts.chart.spec.Words;
import org.twocounts.chart.spec.XyPlot;
import org.twocounts.chart.theme.Hue;
import org.twocounts.chart.theme.Ink;
import org.twocounts.figure.LeanFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.FamilyName;
import org.twocounts.model.HistoricYears;
import org.twocounts.model.TodaysParties;
import org.twocounts.words.Joined;
import org.twocounts.words.YearsBetween;

/** How far one state has stood from the nation since today's two parties face each other. */
final class LeanChart extends RecordChart {
  private static final int STEPS = 8;

  LeanChart() {
    super(
        "lean",
        Topic.STATES,
        "To which party has a state leaned, against the nation?",
        Set.of(CaveatMeasure.STATE_VOTES, CaveatMeasure.POPULAR_VOTE));
  }

  @Override
  public boolean takesState() {
    return true;
  }

  @Override
  ChartSpec drawn(ChartRequest request) {
    ElectionRecord record = request.record();
    String state = request.state().orElseGet(() -> ownChoice(record));
    List<StateLean> all = StateLean.of(record, state);
    List<StateLean> leans = all.stream().filter(l -> l.third().isEmpty()).toList();
    if (leans.isEmpty()) {
      throw new NotDefinedException(
          String.format(
              "%s: no election since %s with votes there for both of today’s parties%s",
              StateNames.of(record, state),
              HistoricYears.TODAYS_PARTIES,
              all.isEmpty() ? "" : " and without a third candidate as strong as one of them"));
    }
    return new ChartSpec(
        id() + request.state().map(s -> "-" + s.toLowerCase(Locale.ROOT)).orElse(""),
        words(leans, all, request),
        PartyKey.areas(
            leans.stream().map(LeanChart::towards).flatMap(Optional::stream).toList(),
            leans.stream().map(LeanChart::emphasis)),
        Layout.single(0.46, 0.95),
        List.of(Panel.of("", plot(leans))),
        description(leans),
        DataTable.of(
            leans,
            List.of(
                LeanFigures.YEAR,
                LeanFigures.STATE,
                LeanFigures.STATE_MARGIN,
                LeanFigures.NATIONAL_MARGIN,
                LeanFigures.LEAN,
                LeanFigures.MARGIN_OF,
                LeanFigures.MARGIN_OVER)));
  }

  @Override
  Shown shown(ChartSpec spec, ChartRequest request) {
    return super.shown(spec, request)
        .ofState(spec.table().values("state").findFirst().orElseThrow());
  }

  /** The state that gave the latest winner the majority. */
  private static String ownChoice(ElectionRecord record) {
    return LatestTippingState.of(record)
        .orElseThrow(
            () ->
                new NotDefinedException(
                    "the record has no election in which one state gave the majority"));
  }

  /** The party to which the state leaned; empty where it stood as the nation did. */
  private static Optional<String> towards(StateLean lean) {
    return lean.points() == 0
        ? Optional.empty()
        : Optional.of(lean.points() > 0 ? TodaysParties.DEMOCRATIC : TodaysParties.REPUBLICAN);
  }

  private static Emphasis emphasis(StateLean lean) {
    return Splits.status(lean.election(), SplitDefinition.TOOK_OFFICE) == SplitStatus.SPLIT
        ? Emphasis.MARKED
        : Emphasis.NONE;
  }

  private static Words words(List<StateLean> leans, List<StateLean> all, ChartRequest request) {
    SourcesUsed sources = new SourcesUsed();
    leans.forEach(l -> sources.popularVotes(l.election()));
    ElectionRecord record = request.record();
    String state = leans.get(0).state().state();
    return Words.of(
        title(leans, Figures.capitalised(StateNames.said(record, state))),
        String.format(
            "Democrat minus Republican in %s less the same in the nation, percentage points of all"
                + " votes, %s",
            StateNames.said(record, state),
            YearsBetween.of(leans.get(0).year(), leans.get(leans.size() - 1).year())),
        sources.line(request),
        Notes.of(request, others(leans), leftOut(all), missing(all, record)));
  }

  /** To which party it leaned more often, and how often. */
  private static String title(List<StateLean> leans, String state) {
    long democratic = leans.stream().filter(l -> l.points() > 0).count();
    long republican = leans.stream().filter(l -> l.points() < 0).count();
    long most = Math.max(democratic, republican);
    if (most == 0) {
      return state + " stood as the nation did";
    }
    return String.format(
        "%s was more %s than the nation in %s",
        state,
        democratic >= republican ? TodaysParties.DEMOCRATIC : TodaysParties.REPUBLICAN,
        leans.size() == 1
            ? leans.get(0).year()
            : most == leans.size()
                ? "all " + leans.size() + " elections"
                : most + " of " + leans.size() + " elections");
  }

  /** Who is compared where the two did not stand for today's parties. */
  private static String others(List<StateLean> leans) {
    List<String> pairs =
        leans.stream()
            .filter(
                l ->
                    hue(l, l.parties().first()) != Hue.DEMOCRATIC
                        || hue(l, l.parties().second()) != Hue.REPUBLICAN)
            .map(
                l ->
                    l.year()
                        + " "
                        + FamilyName.of(l.parties().first())
                        + " minus "
                        + FamilyName.of(l.parties().second()))
            .toList();
    return pairs.isEmpty() ? "" : "In " + Joined.of(pairs) + ".";
  }

  /** Which elections have no bar because a third candidate was too strong. */
  private static String leftOut(List<StateLean> all) {
    List<ThirdCandidate> thirds = all.stream().flatMap(l -> l.third().stream()).toList();
    return thirds.isEmpty()
        ? ""
        : String.format(
            "No bar where %s there or in the nation: %s.",
            NotCompared.THIRD, NotCompared.names(thirds));
  }

  private static Hue hue(StateLean lean, String candidate) {
    return Hue.ofParty(lean.election().partyOf(candidate));
  }

  private static String missing(List<StateLean> all, ElectionRecord record) {
    List<String> years =
        record.elections().stream()
            .filter(e -> e.year() > all.get(0).year())
            .filter(e -> all.stream().noneMatch(l -> l.year() == e.year()))
            .map(e -> Integer.toString(e.year()))
            .toList();
    return years.isEmpty()
        ? ""
        : "No bar in " + Joined.of(years) + ": no votes there for one of the two.";
  }

  private static XyPlot plot(List<StateLean> leans) {
    List<Double> points = leans.stream().map(StateLean::points).toList();
    double reach = points.stream().mapToDouble(Math::abs).max().orElseThrow();
    Axis y = Points.axis(points, RoundSteps.of(2 * Math.max(reach, 1), STEPS));
    Axis x = Years.axis(leans.get(0).year(), leans.get(leans.size() - 1).year());
    List<Box> bars =
        leans.stream()
            .map(
                l -> Box.bar(l.year(), Years.BAR, l.points(), Ink.ofParty(towards(l)), emphasis(l)))
            .toList();
    List<PointLabel> labels = new ArrayList<>();
    labels.add(
        PointLabel.zone(x.max(), y.max(), "more Democratic than the nation", Side.BELOW_LEFT));
    labels.add(
        PointLabel.zone(x.max(), y.min(), "more Republican than the nation", Side.ABOVE_LEFT));
    for (StateLean lean : named(leans)) {
      String year = Integer.toString(lean.year());
      labels.add(
          PointLabel.name(
              lean.year(),
              lean.points(),
              List.of(year + ": " + Figures.points(lean.points()), year),
              lean.points() < 0
                  ? new Side[] {
                    Side.BELOW, Side.RIGHT, Side.LEFT, Side.BELOW_LEFT, Side.BELOW_RIGHT
                  }
                  : new Side[] {
                    Side.ABOVE, Side.RIGHT, Side.LEFT, Side.ABOVE_LEFT, Side.ABOVE_RIGHT
                  }));
    }
    return new XyPlot(x, y, List.of(new Boxes("lean", bars)), labels);
  }

  private static List<StateLean> named(List<StateLean> leans) {
    return Stream.of(least(leans), most(leans), last(leans)).distinct().toList();
  }

  private static StateLean least(List<StateLean> leans) {
    return leans.stream().min(Comparator.comparingDouble(StateLean::points)).orElseThrow();
  }

  private static StateLean most(List<StateLean> leans) {
    return leans.stream().max(Comparator.comparingDouble(StateLean::points)).orElseThrow();
  }

  private static StateLean last(List<StateLean> leans) {
    return leans.get(leans.size() - 1);
  }

  private static Description description(List<StateLean> leans) {
    return new Description(
        "Bar chart, one bar an election: upward where the state was more Democratic than the"
            + " nation, downward where more Republican",
        Figures.span("From ", said(least(leans)), said(most(leans))),
        List.of("The latest: " + said(last(leans))));
  }

  private static String said(StateLean lean) {
    return Figures.points(lean.points()) + " in " + lean.year();
  }
}
