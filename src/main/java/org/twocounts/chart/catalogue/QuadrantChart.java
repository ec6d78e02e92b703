package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.spec.Axis;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.DataTable;
import org.twocounts.chart.spec.Description;
import org.twocounts.chart.spec.Layer.Box;
import org.twocounts.chart.spec.Layer.Boxes;
import org.twocounts.chart.spec.Layer.Dot;
import org.twocounts.chart.spec.Layer.Dots;
import org.twocounts.chart.spec.Layer.Emphasis;
import org.twocounts.chart.spec.Layout;
import org.twocounts.chart.spec.Panel;
import org.twocounts.chart.spec.PointLabel;
import org.twocounts.chart.spec.PointLabel.Kind;
import org.twocounts.chart.spec.PointLabel.Side;
import org.twocounts.chart.spec.Words;
import org.twocounts.chart.spec.XyPlot;
import org.twocounts.chart.theme.Hue;
import org.twocounts.chart.theme.Ink;
import org.twocounts.figure.ElectionFigures;
import org.twocounts.figure.VoteFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.FamilyName;
import org.twocounts.words.YearsBetween;

/** Popular lead against electoral share: splits stand left of zero. */
final class QuadrantChart extends RecordChart {
  private static final double LEAST_X = -14;
  private static final double MOST_X = 30;
  private static final double LEAST_Y = 25;
  private static final double MOST_Y = 104;
  private static final int LATEST = 3;
  private static final double ONE_POINT = 1;
  private static final double HALF = 50;

  QuadrantChart() {
    super(
        "quadrant",
        Topic.TWO_COUNTS,
        "How large a popular lead went with how many electors?",
        Set.of(CaveatMeasure.POPULAR_VOTE, CaveatMeasure.ELECTORS));
  }

  @Override
  ChartSpec drawn(ChartRequest request) {
    List<TwoCounts> all = TwoCounts.some(request.record());
    return new ChartSpec(
        id(),
        words(all, request),
        PartyKey.points(
            all.stream().map(TwoCounts::party).toList(), all.stream().map(TwoCounts::emphasis)),
        Layout.single(0.54, 1.1),
        List.of(Panel.of("", plot(all, request))),
        description(all),
        table(all));
  }

  private static Words words(List<TwoCounts> all, ChartRequest request) {
    return Words.of(
        title(all),
        "Electoral votes for the President, percent of electors appointed, by lead in the popular"
            + " vote, "
            + YearsBetween.of(all.get(0).year(), all.get(all.size() - 1).year()),
        new SourcesUsed().bothCounts(all.stream().map(TwoCounts::election).toList()).line(request),
        Notes.of(
            request,
            "Lead over the best other candidate in percent of all votes.",
            TwoCounts.printedNote(all)));
  }

  private static String title(List<TwoCounts> all) {
    if (all.size() == 1) {
      return only(all.get(0));
    }
    List<TwoCounts> splits = all.stream().filter(TwoCounts::isSplit).toList();
    long majority = splits.stream().filter(c -> c.electoralShare().isMajority()).count();
    return String.format(
        "%s%s had a majority of electors but not the popular lead",
        Figures.countFirst(majority), Figures.nouns(majority, " President", " Presidents"));
  }

  /** Of a single election, where its point stands. */
  private static String only(TwoCounts counts) {
    double lead = counts.popularLead().points();
    return String.format(
        "%s%s%s in %s and had %s of the electors",
        FamilyName.of(counts.summary().president()),
        lead < 0 ? " trailed by " : " led by ",
        Figures.points(Math.abs(lead)).substring(1),
        counts.year(),
        Figures.percent(counts.electoralShare().percent()));
  }

  private static XyPlot plot(List<TwoCounts> all, ChartRequest request) {
    Axis x =
        Points.axis(LEAST_X, MOST_X, 10)
            .titled("Lead of the President in the popular vote, percentage points");
    Axis y = PercentAxis.axis(LEAST_Y, MOST_Y, 30, 100, 10).withBaseline(HALF);
    Box left = new Box(LEAST_X, 0, LEAST_Y, MOST_Y, Ink.of(Hue.ZONE), Emphasis.NONE);
    List<Dot> dots =
        all.stream()
            .sorted(Comparator.comparing(TwoCounts::isSplit))
            .map(
                c ->
                    Dot.of(
                        c.popularLead().points(),
                        c.electoralShare().percent(),
                        c.ink(),
                        c.emphasis()))
            .toList();
    return new XyPlot(
        x,
        y,
        List.of(
            new Boxes("a rival led the popular vote", List.of(left)), new Dots("elections", dots)),
        labels(all, request));
  }

  private static List<PointLabel> labels(List<TwoCounts> all, ChartRequest request) {
    List<PointLabel> labels = new ArrayList<>();
    labels.add(PointLabel.zone(LEAST_X, MOST_Y, "A rival led the popular vote", Side.BELOW_RIGHT));
    labels.add(
        PointLabel.zone(MOST_X, MOST_Y, "The President led the popular vote", Side.BELOW_LEFT));
    labels.add(PointLabel.zone(MOST_X, HALF, "half of the electors", Side.BELOW_LEFT));
    Set<Integer> extremes = extremes(all);
    for (TwoCounts c : all) {
      double x = c.popularLead().points();
      double y = c.electoralShare().percent();
      Optional<String> exception = Exceptions.of(c.election(), request.record());
      if (c.isSplit() || extremes.contains(c.year())) {
        labels.add(
            PointLabel.name(
                x,
                y,
                c.wordings(),
                Side.LEFT,
                Side.RIGHT,
                Side.BELOW,
                Side.ABOVE_LEFT,
                Side.BELOW_LEFT,
                Side.BELOW_RIGHT));
      } else if (exception.isEmpty()) {
        PointLabel year =
            PointLabel.minor(
                x, y, Integer.toString(c.year()), Side.RIGHT, Side.BELOW, Side.ABOVE, Side.LEFT);
        labels.add(rank(c, all).map(year::ranked).orElse(year));
      }
      exception.ifPresent(
          text ->
              labels.add(
                  new PointLabel(
                      x,
                      y,
                      List.of(text),
                      Kind.NOTE,
                      c.isSplit()
                          ? List.of(Side.BELOW, Side.BELOW_LEFT, Side.ABOVE_LEFT, Side.LEFT)
                          : List.of(Side.BELOW_RIGHT, Side.RIGHT, Side.ABOVE_RIGHT),
                      2)));
    }
    return labels;
  }

  /** The rank of the latest elections and of the close ones; empty for others. */
  private static Optional<Integer> rank(TwoCounts counts, List<TwoCounts> all) {
    if (all.indexOf(counts) >= all.size() - LATEST) {
      return Optional.of(PointLabel.LATEST);
    }
    return Math.abs(counts.popularLead().points()) < ONE_POINT
        ? Optional.of(PointLabel.CLOSEST)
        : Optional.empty();
  }

  /** Elections at the edges of the cloud. */
  private static Set<Integer> extremes(List<TwoCounts> all) {
    Comparator<TwoCounts> byLead = Comparator.comparing(TwoCounts::popularLead);
    Comparator<TwoCounts> byShare = Comparator.comparing(TwoCounts::electoralShare);
    Set<Integer> years = new TreeSet<>();
    years.add(all.stream().max(byLead).orElseThrow().year());
    years.add(all.stream().max(byShare).orElseThrow().year());
    all.stream().filter(c -> !c.isSplit()).min(byShare).ifPresent(c -> years.add(c.year()));
    return years;
  }

  private static Description description(List<TwoCounts> all) {
    List<String> exceptions =
        all.stream()
            .filter(TwoCounts::isSplit)
            .map(
                c ->
                    String.format(
                        "%s: %s, %s of electors",
                        c.name(),
                        Figures.points(c.popularLead().points()),
                        Figures.percent(c.electoralShare().percent())))
            .toList();
    double least = all.stream().mapToDouble(c -> c.electoralShare().percent()).min().orElseThrow();
    double most = all.stream().mapToDouble(c -> c.electoralShare().percent()).max().orElseThrow();
    return new Description(
        "Scatter chart, one point an election: the President's popular lead across, share of"
            + " electors upward",
        Figures.span("Shares of electors run from ", Figures.percent(least), Figures.percent(most)),
        exceptions);
  }

  private static DataTable table(List<TwoCounts> all) {
    return DataTable.of(
        all,
        List.of(
            ElectionFigures.YEAR.of(TwoCounts::summary),
            ElectionFigures.PRESIDENT.of(TwoCounts::summary),
            ElectionFigures.PRESIDENT_PARTY.of(TwoCounts::summary),
            VoteFigures.marginPoints(c -> OptionalDouble.of(c.popularLead().points())),
            ElectionFigures.ELECTORAL_VOTES.of(TwoCounts::summary),
            ElectionFigures.ELECTORS_APPOINTED.of(TwoCounts::summary),
            ElectionFigures.ELECTORAL_SHARE.of(TwoCounts::summary),
            ElectionFigures.SPLIT.of(TwoCounts::summary)));
  }
}
