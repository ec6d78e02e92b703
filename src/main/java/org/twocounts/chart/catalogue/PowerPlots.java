package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twocounts.analysis.power.VoterPower;
import org.twocounts.chart.spec.Axis;
import org.twocounts.chart.spec.Axis.Tick;
import org.twocounts.chart.spec.KeyEntry;
import org.twocounts.chart.spec.KeyEntry.Swatch;
import org.twocounts.chart.spec.Layer.Dot;
import org.twocounts.chart.spec.Layer.Dots;
import org.twocounts.chart.spec.Layer.Emphasis;
import org.twocounts.chart.spec.PointLabel;
import org.twocounts.chart.spec.PointLabel.Side;
import org.twocounts.chart.spec.XyPlot;
import org.twocounts.chart.theme.Hue;
import org.twocounts.chart.theme.Ink;
import org.twocounts.chart.theme.Marker;
import org.twocounts.words.Numerals;

/** The two plots of the power of states: of the states themselves, and of one of their voters. */
final class PowerPlots {
  private static final int NAMED = 5;
  private static final double THIRD_OF_A_DECADE = 3;
  private static final Ink BANZHAF = Ink.of(Hue.STRONG);
  private static final Ink SHAPLEY_SHUBIK = Ink.of(Hue.CONTEXT);

  private final List<StatePower> states;

  PowerPlots(List<StatePower> states) {
    this.states = states;
  }

  static List<KeyEntry> key() {
    return List.of(
        new KeyEntry(Swatch.POINT, Optional.of(Marker.CIRCLE), BANZHAF, "Banzhaf index"),
        new KeyEntry(
            Swatch.POINT, Optional.of(Marker.TRIANGLE), SHAPLEY_SHUBIK, "Shapley–Shubik index"));
  }

  /** Each index against the electors; states with as many electors share a point. */
  XyPlot ofStates() {
    Map<Integer, StatePower> byElectors = new LinkedHashMap<>();
    states.forEach(s -> byElectors.putIfAbsent(s.power().weight(), s));
    Collection<StatePower> distinct = byElectors.values();
    List<Dot> banzhaf = new ArrayList<>();
    List<Dot> shapley = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    for (StatePower s : distinct) {
      double b = s.excess(s.power().banzhafNormalised());
      double p = s.excess(s.power().shapleyShubik());
      banzhaf.add(dot(s, b, Marker.CIRCLE, BANZHAF));
      shapley.add(dot(s, p, Marker.TRIANGLE, SHAPLEY_SHUBIK));
      values.add(b);
      values.add(p);
    }
    double most = states.get(0).power().weight();
    Axis x = Axis.of(0, most * 1.12, electorTicks(most)).titled("Electors of the state");
    return new XyPlot(
        x,
        excessAxis(values),
        List.of(new Dots("Shapley–Shubik", shapley), new Dots("Banzhaf", banzhaf)),
        stateLabels());
  }

  private static Dot dot(StatePower s, double excess, Marker marker, Ink ink) {
    return new Dot(s.power().weight(), excess, marker, ink, Emphasis.NONE);
  }

  private static Axis excessAxis(List<Double> values) {
    double least = Math.min(0, values.stream().mapToDouble(v -> v).min().orElse(0));
    double most = Math.max(0, values.stream().mapToDouble(v -> v).max().orElse(0));
    double room = 0.1 * (most - least) + 0.1;
    double step = most - least > 25 ? 10 : most - least > 8 ? 5 : 2;
    List<Tick> ticks = new ArrayList<>();
    for (double v = Math.ceil((least - room) / step) * step; v <= most + room; v += step) {
      ticks.add(new Tick(v == 0 ? 0 : v, v == 0 ? "as its electors" : signed(v)));
    }
    return Axis.of(least - room, most + room, ticks).withGrid().withBaseline(0);
  }

  private static String signed(double percent) {
    return Figures.signedPlain(percent) + "%";
  }

  private static List<Tick> electorTicks(double most) {
    int step = most > 45 ? 10 : most > 20 ? 5 : 2;
    List<Tick> ticks = new ArrayList<>();
    for (int v = 0; v <= most; v += step) {
      ticks.add(new Tick(v, Integer.toString(v)));
    }
    return ticks;
  }

  /** The largest weights, each with the names of all states that have it. */
  private List<PointLabel> stateLabels() {
    Map<Integer, List<StatePower>> byElectors = new LinkedHashMap<>();
    states.forEach(
        s -> byElectors.computeIfAbsent(s.power().weight(), w -> new ArrayList<>()).add(s));
    return byElectors.values().stream().limit(NAMED).map(PowerPlots::stateLabel).toList();
  }

  private static PointLabel stateLabel(List<StatePower> alike) {
    StatePower first = alike.get(0);
    String codes = String.join(", ", alike.stream().map(StatePower::code).toList());
    String names = String.join(", ", alike.stream().map(StatePower::name).toList());
    return PointLabel.name(
        first.power().weight(),
        first.excess(first.power().banzhafNormalised()),
        alike.size() > 2 ? List.of(codes) : List.of(names, codes),
        Side.ABOVE_LEFT,
        Side.LEFT,
        Side.ABOVE,
        Side.BELOW_RIGHT,
        Side.BELOW);
  }

  /** The power of a voter against the people of the state. */
  XyPlot ofVoters() {
    List<StatePower> known = states.stream().filter(s -> s.voter().isPresent()).toList();
    List<Dot> dots =
        known.stream()
            .map(s -> new Dot(people(s), relative(s), Marker.CIRCLE, BANZHAF, Emphasis.NONE))
            .toList();
    double least = known.stream().mapToDouble(PowerPlots::people).min().orElseThrow() * 0.8;
    double most = known.stream().mapToDouble(PowerPlots::people).max().orElseThrow() * 1.6;
    double top = known.stream().mapToDouble(PowerPlots::relative).max().orElseThrow();
    Axis x =
        new Axis(
            "Apportionment population, logarithmic scale",
            Axis.Scale.LOGARITHMIC,
            least,
            most,
            peopleTicks(least, most),
            Axis.Grid.NONE,
            java.util.OptionalDouble.empty());
    Axis y =
        Axis.of(1 - (top - 1) * 0.12, 1 + (top - 1) * 1.12 + 0.05, timesTicks(top))
            .withGrid()
            .withBaseline(1);
    return new XyPlot(x, y, List.of(new Dots("voters", dots)), voterLabels(known));
  }

  private static double people(StatePower s) {
    return s.voter().map(VoterPower::people).orElseThrow();
  }

  private static double relative(StatePower s) {
    return s.voter().map(VoterPower::relative).orElseThrow();
  }

  private static List<Tick> timesTicks(double top) {
    double step = top > 2.2 ? 1 : top > 1.4 ? 0.5 : 0.1;
    List<Tick> ticks = new ArrayList<>();
    for (int i = 0; 1 + i * step <= top + 0.05; i++) {
      double v = 1 + i * step;
      ticks.add(new Tick(v, Figures.plain(v) + " ×"));
    }
    return ticks;
  }

  private static List<Tick> peopleTicks(double least, double most) {
    List<Tick> ticks = new ArrayList<>();
    for (double decade = 1000; decade <= most; decade *= 10) {
      for (double v : List.of(decade, THIRD_OF_A_DECADE * decade)) {
        if (least <= v && v <= most) {
          ticks.add(new Tick(v, v >= 1e6 ? Figures.plain(v / 1e6) + "m" : Numerals.of((long) v)));
        }
      }
    }
    return ticks;
  }

  /** Names for the largest states, for those whose voters have most and least; codes for others. */
  private static List<PointLabel> voterLabels(List<StatePower> known) {
    Set<StatePower> named = new LinkedHashSet<>(known.subList(0, Math.min(NAMED, known.size())));
    named.add(known.stream().max(Comparator.comparingDouble(PowerPlots::relative)).orElseThrow());
    List<PointLabel> labels = new ArrayList<>();
    for (StatePower s : known) {
      if (relative(s) == 1) {
        labels.add(name(s, Side.BELOW, Side.BELOW_RIGHT, Side.BELOW_LEFT));
      } else if (named.contains(s)) {
        labels.add(name(s, Side.LEFT, Side.ABOVE_LEFT, Side.ABOVE, Side.BELOW, Side.RIGHT));
      } else {
        labels.add(
            PointLabel.minor(
                people(s), relative(s), s.code(), Side.ABOVE, Side.BELOW, Side.RIGHT, Side.LEFT));
      }
    }
    return labels;
  }

  private static PointLabel name(StatePower s, Side... sides) {
    return PointLabel.name(people(s), relative(s), List.of(s.name(), s.code()), sides);
  }
}
