package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.twocounts.analysis.swing.InversionZone;
import org.twocounts.chart.spec.Axis;
import org.twocounts.chart.spec.Axis.Tick;
import org.twocounts.chart.spec.Layer;
import org.twocounts.chart.spec.Layer.Band;
import org.twocounts.chart.spec.Layer.Course;
import org.twocounts.chart.spec.Layer.Direction;
import org.twocounts.chart.spec.Layer.Dot;
import org.twocounts.chart.spec.Layer.Dots;
import org.twocounts.chart.spec.Layer.Emphasis;
import org.twocounts.chart.spec.Layer.Line;
import org.twocounts.chart.spec.Layer.Rule;
import org.twocounts.chart.spec.Layer.Span;
import org.twocounts.chart.spec.Layer.Vertex;
import org.twocounts.chart.spec.PointLabel;
import org.twocounts.chart.spec.PointLabel.Side;
import org.twocounts.chart.spec.XyPlot;
import org.twocounts.chart.theme.Hue;
import org.twocounts.chart.theme.Ink;
import org.twocounts.chart.theme.Tint;
import org.twocounts.model.FamilyName;

/** The two step curves of a swing, its thresholds, and the margins without a proper winner. */
final class SwingCurvePlot {
  static final Ink INVERTED = Ink.of(Hue.CONTEXT).tinted(Tint.QUARTER);

  private static final double REACH = 12;

  /** What is shown beyond the result and the thresholds where they lie far apart. */
  private static final double BEYOND = 5;

  private static final double WIDE = 40;

  /** How high the labels of thresholds stand, as a part of all electors. */
  private static final double FOOT = 0.06;

  private final SwingCurve curve;
  private final SwingWords words;
  private final double least;
  private final double most;
  private final int all;

  SwingCurvePlot(SwingCurve curve, SwingWords words) {
    this.curve = curve;
    this.words = words;
    this.least = Math.floor(Math.min(-REACH, marked().min().orElse(0) - BEYOND) / 5) * 5;
    this.most = Math.ceil(Math.max(REACH, marked().max().orElse(0) + BEYOND) / 5) * 5;
    this.all = curve.election().electorsAppointed();
  }

  private DoubleStream marked() {
    return Stream.of(curve.loses(), curve.gains(), Optional.of(curve.result()))
        .flatMap(Optional::stream)
        .mapToDouble(margin -> margin);
  }

  XyPlot plot() {
    List<Layer> layers = new ArrayList<>();
    curve.zone().inverted().ifPresent(span -> layers.add(band("inversion", span, INVERTED)));
    curve
        .zone()
        .undecided()
        .ifPresent(span -> layers.add(band("no majority", span, Blank.NO_MAJORITY.ink())));
    Ink grey = Ink.of(Hue.CONTEXT);
    layers.add(new Rule(Direction.Y, curve.swing().majority(), grey));
    curve.loses().ifPresent(margin -> layers.add(new Rule(Direction.X, margin, grey)));
    if (!curve.turnsAtOnce()) {
      curve.gains().ifPresent(margin -> layers.add(new Rule(Direction.X, margin, grey)));
    }
    layers.add(line(curve.pair().rival(), SwingCurve.Step::rival));
    layers.add(line(curve.pair().winner(), SwingCurve.Step::winner));
    layers.add(
        new Dots("result", List.of(result(curve.pair().rival()), result(curve.pair().winner()))));
    return new XyPlot(across(), upward(), layers, labels());
  }

  private Band band(String name, InversionZone.Span span, Ink ink) {
    double from = Math.max(least, span.from().value());
    double to = Math.min(most, span.to().value());
    return new Band(name, List.of(new Span(from, 0, all), new Span(to, 0, all)), ink);
  }

  private Line line(String candidate, ToIntFunction<SwingCurve.Step> electors) {
    List<Vertex> vertices = new ArrayList<>();
    for (SwingCurve.Step step : curve.steps()) {
      double from = Math.max(least, step.from().value());
      double to = Math.min(most, step.to().value());
      if (from < to) {
        vertices.add(Vertex.of(from, electors.applyAsInt(step)));
        vertices.add(Vertex.of(to, electors.applyAsInt(step)));
      }
    }
    return new Line(FamilyName.of(candidate), vertices, ink(candidate), course(candidate));
  }

  /** Equally strong; a third party's dashed, because its grey is near to another. */
  private Course course(String candidate) {
    return ink(candidate).hue() == Hue.THIRD_PARTY ? Course.DASHED : Course.STRAIGHT;
  }

  private Ink ink(String candidate) {
    return Ink.ofParty(curve.election().partyOf(candidate));
  }

  private Dot result(String candidate) {
    return Dot.of(
        curve.result(), (double) curve.electors(candidate), ink(candidate), Emphasis.MARKED);
  }

  private Axis across() {
    return Points.axis(least, most, most - least > WIDE ? 10 : 5)
        .titled("National margin, " + words.winner() + " minus " + words.rival());
  }

  private Axis upward() {
    int majority = curve.swing().majority();
    return Axis.of(
            0,
            all,
            List.of(
                new Tick(0, "0"),
                new Tick(majority, Integer.toString(majority)),
                new Tick(all, all + " electors")))
        .withBaseline(0);
  }

  private List<PointLabel> labels() {
    List<PointLabel> labels = new ArrayList<>();
    int winners = curve.electors(curve.pair().winner());
    labels.add(result(words.winner() + " " + winners + " at the polls", words.winner(), winners));
    int rivals = curve.electors(curve.pair().rival());
    labels.add(result(words.rival() + " " + rivals, words.rival(), rivals));
    if (curve.turnsAtOnce()) {
      curve.loses().ifPresent(m -> labels.add(threshold(m, words.loses(), Side.RIGHT, Side.LEFT)));
    } else {
      curve.loses().ifPresent(m -> labels.add(threshold(m, words.loses(), Side.RIGHT)));
      curve.gains().ifPresent(m -> labels.add(threshold(m, words.gains(), Side.LEFT)));
    }
    labels.add(PointLabel.zone(most, all, ahead(words.winner(), words.rival()), Side.BELOW_LEFT));
    labels.add(PointLabel.zone(least, all, ahead(words.rival(), words.winner()), Side.BELOW_RIGHT));
    return labels;
  }

  /** Beside the foot of the line of a threshold, where the curves leave room. */
  private PointLabel threshold(double margin, String text, Side... sides) {
    return PointLabel.note(margin, FOOT * all, text, sides);
  }

  private PointLabel result(String full, String brief, int electors) {
    return PointLabel.name(
        curve.result(),
        electors,
        List.of(full, brief),
        Side.RIGHT,
        Side.LEFT,
        Side.BELOW_RIGHT,
        Side.ABOVE_LEFT,
        Side.ABOVE_RIGHT,
        Side.BELOW_LEFT,
        Side.ABOVE,
        Side.BELOW);
  }

  private static String ahead(String candidate, String other) {
    return candidate + " ahead of " + other + " in votes";
  }
}
