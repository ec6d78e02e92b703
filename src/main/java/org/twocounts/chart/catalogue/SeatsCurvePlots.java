package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.twocounts.analysis.swing.SeatsCurve;
import org.twocounts.chart.spec.Axis;
import org.twocounts.chart.spec.KeyEntry;
import org.twocounts.chart.spec.Layer;
import org.twocounts.chart.spec.Layer.Box;
import org.twocounts.chart.spec.Layer.Boxes;
import org.twocounts.chart.spec.Layer.Course;
import org.twocounts.chart.spec.Layer.Direction;
import org.twocounts.chart.spec.Layer.Dot;
import org.twocounts.chart.spec.Layer.Dots;
import org.twocounts.chart.spec.Layer.Emphasis;
import org.twocounts.chart.spec.Layer.Line;
import org.twocounts.chart.spec.Layer.Rule;
import org.twocounts.chart.spec.Layer.Vertex;
import org.twocounts.chart.spec.PointLabel;
import org.twocounts.chart.spec.PointLabel.Side;
import org.twocounts.chart.spec.XyPlot;
import org.twocounts.chart.theme.Hue;
import org.twocounts.chart.theme.Ink;
import org.twocounts.model.Election;
import org.twocounts.model.FamilyName;

/** The curves of several rules, and below them what they give at equal votes. */
final class SeatsCurvePlots {
  private static final double HALF_ROW = 0.28;
  private static final double ROOM_FOR_NAME = 9;

  private final Election election;
  private final List<RuleCurve> rules;
  private final SeatsCurve law;

  SeatsCurvePlots(Election election, List<RuleCurve> rules) {
    this.election = election;
    this.rules = rules;
    this.law = rules.get(0).curve();
  }

  XyPlot curves() {
    List<Layer> layers = new ArrayList<>();
    layers.add(new Rule(Direction.X, 50, Ink.of(Hue.CONTEXT)));
    List<PointLabel> labels = new ArrayList<>();
    for (int i = rules.size() - 1; i >= 0; i--) {
      layers.add(new Line(rules.get(i).name(), vertices(rules.get(i)), line(i), course(i)));
    }
    Vertex at = vertex(law.result());
    double electors = at.y().orElseThrow();
    layers.add(new Dots("result", List.of(Dot.of(at.x(), electors, ink(), Emphasis.MARKED))));
    labels.add(
        PointLabel.name(
            at.x(),
            electors,
            List.of("the result", "result"),
            Side.BELOW_RIGHT,
            Side.RIGHT,
            Side.ABOVE_LEFT,
            Side.LEFT));
    labels.add(PointLabel.zone(50, 2, "equal votes", Side.RIGHT, Side.LEFT));
    return new XyPlot(votes(), electors(), layers, labels);
  }

  private static Vertex vertex(SeatsCurve.Point point) {
    return Vertex.of(100 * point.votes().value(), 100 * point.electors().value());
  }

  private static List<Vertex> vertices(RuleCurve rule) {
    return rule.course().stream().map(SeatsCurvePlots::vertex).toList();
  }

  /** The last is the flattest and stands behind. */
  private Ink line(int rule) {
    return Ink.of(rule > 0 && rule == rules.size() - 1 ? Hue.CONTEXT : Hue.STRONG);
  }

  private Course course(int rule) {
    return rule == 0 || rule == rules.size() - 1 ? Course.STRAIGHT : Course.DASHED;
  }

  /** A line of the key for each rule. */
  List<KeyEntry> key() {
    return IntStream.range(0, rules.size())
        .mapToObj(
            i ->
                course(i) == Course.DASHED
                    ? KeyEntry.dashed(line(i), rules.get(i).name())
                    : KeyEntry.line(line(i), rules.get(i).name()))
        .toList();
  }

  private Axis votes() {
    List<SeatsCurve.Point> points = law.points();
    double least = Math.rint(vertex(points.get(0)).x());
    double most = Math.rint(vertex(points.get(points.size() - 1)).x());
    double first = Math.ceil(least / 5) * 5;
    double last = Math.floor(most / 5) * 5;
    Axis axis = PercentAxis.axis(least, most, first, last, 5);
    return axis.titled(
        String.format(
            "Votes for %s, percent of the votes for %s and %s",
            FamilyName.of(law.candidate()),
            FamilyName.of(law.candidate()),
            FamilyName.of(law.rival())));
  }

  private Axis electors() {
    return PercentAxis.axis(0, 100, 0, 100, 25).withBaseline(50);
  }

  private Ink ink() {
    return Ink.ofParty(election.partyOf(law.candidate()));
  }

  /** Bars from one half to the electors at equal votes, a row a rule. */
  XyPlot atEqualVotes() {
    List<Box> bars = new ArrayList<>();
    List<PointLabel> labels = new ArrayList<>();
    double reach = 5;
    for (int i = 0; i < rules.size(); i++) {
      double y = Rows.place(i, rules.size());
      double bias = rules.get(i).bias();
      Ink ink = bias < 0 ? Ink.ofParty(election.partyOf(law.rival())) : ink();
      bars.add(Box.row(y, 2 * HALF_ROW, Math.min(0, bias), Math.max(0, bias), ink));
      labels.add(
          PointLabel.value(
              bias,
              y,
              List.of(Figures.points(bias), Figures.points(bias).replace(" pp", "")),
              bias < 0 ? Side.LEFT : Side.RIGHT));
      reach = Math.max(reach, Math.abs(bias));
    }
    double most = reach * 1.1 + ROOM_FOR_NAME * reach / 25;
    Axis x = Points.axis(-most, most, reach > 12 ? 10 : reach > 6 ? 5 : 2);
    return new XyPlot(
        x,
        Rows.axis(rules.stream().map(RuleCurve::name).toList()),
        List.of(new Boxes("bias", bars), new Rule(Direction.X, 0, Ink.of(Hue.STRONG))),
        labels);
  }
}
