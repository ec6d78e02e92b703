package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.twocounts.analysis.Contest;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.PopularVote;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.spec.Axis;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.DataTable;
import org.twocounts.chart.spec.Description;
import org.twocounts.chart.spec.Layer.Band;
import org.twocounts.chart.spec.Layer.Course;
import org.twocounts.chart.spec.Layer.Direction;
import org.twocounts.chart.spec.Layer.Dot;
import org.twocounts.chart.spec.Layer.Dots;
import org.twocounts.chart.spec.Layer.Line;
import org.twocounts.chart.spec.Layer.Rule;
import org.twocounts.chart.spec.Layer.Span;
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
import org.twocounts.figure.CurveFigures;
import org.twocounts.figure.ElectionFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.FamilyName;
import org.twocounts.words.Joined;
import org.twocounts.words.Numerals;
import org.twocounts.words.YearsBetween;

/** How the winner's share of electors follows the share of votes, with the curve that fits best. */
final class WinnersShareChart extends RecordChart {
  private static final double CONFIDENCE = 0.95;
  private static final int LATEST = 3;
  private static final double STEP = 0.25;

  /** Fewer points are no curve. */
  private static final Needs NEEDS =
      new Needs(
          10,
          "election with votes and electors of winner and rival",
          "elections with votes and electors of winner and rival");

  /** One election between winner and rival, others left out. */
  private record Point(TwoCounts counts, double votes, double electors) {
    static Optional<Point> of(TwoCounts counts) {
      try {
        Contest contest = Contest.of(counts.election(), Optional.empty());
        PopularVote popular = counts.summary().popular();
        double winner = popular.votesOf(contest.winner()).orElse(0);
        double rival = popular.votesOf(contest.rival()).orElse(0);
        double won = contest.electorsWon().of(contest.winner());
        double lost = contest.electorsWon().of(contest.rival());
        return Optional.of(new Point(counts, winner / (winner + rival), won / (won + lost)))
            .filter(Point::isShared);
      } catch (NotDefinedException e) {
        return Optional.empty();
      }
    }

    /** Whether each has some of both counts: all or nothing has no odds. */
    private boolean isShared() {
      return votes > 0 && votes < 1 && electors > 0 && electors < 1;
    }

    Election election() {
      return counts.election();
    }

    boolean split() {
      return counts.isSplit();
    }

    String name() {
      return election().year() + " " + FamilyName.of(election().president());
    }

    Ink ink() {
      return Ink.ofParty(Optional.of(election().presidentParty()));
    }
  }

  WinnersShareChart() {
    super(
        "winners-share",
        Topic.TWO_COUNTS,
        "How does the share of electors follow the share of votes?",
        Set.of(CaveatMeasure.POPULAR_VOTE, CaveatMeasure.ELECTORS));
  }

  @Override
  ChartSpec drawn(ChartRequest request) {
    List<Point> points =
        NEEDS.in(
            TwoCounts.all(request.record()).stream().flatMap(c -> Point.of(c).stream()).toList());
    SimpleRegression fit = new SimpleRegression();
    points.forEach(p -> fit.addData(logit(p.votes()), logit(p.electors())));
    return new ChartSpec(
        id(),
        words(points, fit, request),
        PartyKey.points(
            points.stream().map(p -> p.election().presidentParty()).toList(),
            points.stream().map(p -> p.counts().emphasis())),
        Layout.single(0.56, 1.05),
        List.of(Panel.of("", plot(points, fit))),
        description(points, fit),
        table(points, fit));
  }

  private static Words words(List<Point> points, SimpleRegression fit, ChartRequest request) {
    return Words.of(
        String.format(
            "Near a tie, a point of votes brought about %s of electors",
            Figures.count(Math.round(fit.getSlope()))),
        "The winner’s electors by the winner’s votes, percent of those of winner and rival, "
            + YearsBetween.of(
                points.get(0).election().year(), points.get(points.size() - 1).election().year()),
        new SourcesUsed().bothCounts(points.stream().map(Point::election).toList()).line(request),
        Notes.of(
            request,
            String.format(
                Locale.ROOT,
                "Curve: least squares on log-odds, slope %s (95%% interval %s to %s), %d"
                    + " elections; band: 95%% interval of the curve.",
                Numerals.of(fit.getSlope(), 1),
                Numerals.of(fit.getSlope() - fit.getSlopeConfidenceInterval(), 1),
                Numerals.of(fit.getSlope() + fit.getSlopeConfidenceInterval(), 1),
                points.size()),
            LeftOut.of(request.record(), points.stream().map(Point::counts).toList())));
  }

  private static XyPlot plot(List<Point> points, SimpleRegression fit) {
    double least = 100 * points.stream().mapToDouble(Point::votes).min().orElseThrow() - 1;
    double most = 100 * points.stream().mapToDouble(Point::votes).max().orElseThrow() + 1.5;
    List<Vertex> curve = new ArrayList<>();
    List<Span> band = new ArrayList<>();
    for (double x = least; x <= most; x += STEP) {
      double at = logit(x / 100);
      double half = halfWidth(points, fit, at);
      curve.add(Vertex.of(x, percent(fit.predict(at))));
      band.add(new Span(x, percent(fit.predict(at) - half), percent(fit.predict(at) + half)));
    }
    List<Dot> dots =
        points.stream()
            .map(p -> Dot.of(100 * p.votes(), 100 * p.electors(), p.ink(), p.counts().emphasis()))
            .toList();
    Axis x =
        PercentAxis.axis(least, most, 50, 65, 5)
            .titled("Votes for the winner, percent of the votes for winner and rival");
    Axis y = PercentAxis.axis(45, 102, 50, 100, 10).withBaseline(50);
    Ink grey = Ink.of(Hue.CONTEXT);
    return new XyPlot(
        x,
        y,
        List.of(
            new Band("95% interval of the curve", band, grey.tinted(Tint.QUARTER)),
            new Line("fitted curve", curve, grey, Course.STRAIGHT),
            new Rule(Direction.X, 50, grey),
            new Dots("elections", dots)),
        labels(points));
  }

  private static List<PointLabel> labels(List<Point> points) {
    List<PointLabel> labels = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      Point p = points.get(i);
      double x = 100 * p.votes();
      double y = 100 * p.electors();
      String year = Integer.toString(p.election().year());
      labels.add(
          p.split()
              ? PointLabel.name(
                  x,
                  y,
                  List.of(p.name(), year),
                  Side.LEFT,
                  Side.BELOW,
                  Side.RIGHT,
                  Side.ABOVE_LEFT,
                  Side.BELOW_RIGHT)
              : PointLabel.minor(x, y, year, Side.RIGHT, Side.LEFT, Side.ABOVE, Side.BELOW)
                  .ranked(i < points.size() - LATEST ? PointLabel.MINOR : PointLabel.LATEST));
    }
    return labels;
  }

  /** Half the width of the interval of the fitted line at a place. */
  private static double halfWidth(List<Point> points, SimpleRegression fit, double at) {
    int n = points.size();
    double mean = points.stream().mapToDouble(p -> logit(p.votes())).average().orElseThrow();
    double t = new TDistribution(n - 2).inverseCumulativeProbability((1 + CONFIDENCE) / 2);
    double spread = (at - mean) * (at - mean) / fit.getXSumSquares();
    return t * Math.sqrt(fit.getMeanSquareError() * (1.0 / n + spread));
  }

  private static double logit(double share) {
    return Math.log(share / (1 - share));
  }

  private static double percent(double logOdds) {
    return 100 / (1 + Math.exp(-logOdds));
  }

  private static Description description(List<Point> points, SimpleRegression fit) {
    List<String> splits = points.stream().filter(Point::split).map(Point::name).toList();
    return new Description(
        "Scatter chart with a rising curve, one point an election: the winner's share of votes"
            + " across, of electors upward",
        String.format(
            Locale.ROOT,
            "Fifty percent of the votes go with %s percent of the electors on the curve,"
                + " fifty-five with %s",
            Numerals.of(percent(fit.predict(0)), 0),
            Numerals.of(percent(fit.predict(logit(0.55))), 0)),
        List.of("Winners with fewer votes than the rival: " + Joined.of(splits)));
  }

  private static DataTable table(List<Point> points, SimpleRegression fit) {
    return DataTable.of(
        points,
        List.of(
            ElectionFigures.YEAR.of(p -> p.counts().summary()),
            ElectionFigures.PRESIDENT.of(p -> p.counts().summary()),
            CurveFigures.twoPartyShare(p -> 100 * p.votes()),
            CurveFigures.twoPartyElectors(p -> 100 * p.electors()),
            CurveFigures.fitted(p -> percent(fit.predict(logit(p.votes()))))));
  }
}
