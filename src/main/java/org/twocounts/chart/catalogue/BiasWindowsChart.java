package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.twocounts.analysis.Bias;
import org.twocounts.analysis.BiasWindow;
import org.twocounts.analysis.Contest;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.TippingOptions;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.spec.Axis;
import org.twocounts.chart.spec.Axis.Tick;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.DataTable;
import org.twocounts.chart.spec.KeyEntry;
import org.twocounts.chart.spec.Layer.Box;
import org.twocounts.chart.spec.Layer.Boxes;
import org.twocounts.chart.spec.Layer.Emphasis;
import org.twocounts.chart.spec.Layout;
import org.twocounts.chart.spec.Panel;
import org.twocounts.chart.spec.PointLabel;
import org.twocounts.chart.spec.PointLabel.Side;
import org.twocounts.chart.spec.XyPlot;
import org.twocounts.chart.theme.Hue;
import org.twocounts.chart.theme.Ink;
import org.twocounts.chart.theme.Tint;
import org.twocounts.figure.BiasWindowFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.HistoricYears;

/** The mean bias of the Electoral College to one election, from every election before it. */
final class BiasWindowsChart extends ElectionChart {
  private static final int LEAST = 2;
  private static final int STEPS = 4;

  /** Room for words above and below the bars, as a part of their height. */
  private static final double ABOVE = 0.26;

  private static final double BELOW = 0.15;

  BiasWindowsChart() {
    super(
        "bias-windows",
        Topic.ADVANTAGE,
        "Whom did the Electoral College favour on average, from every start?",
        Set.of(CaveatMeasure.TIPPING));
  }

  /** The latest election with a bias. */
  @Override
  int ownChoice(ChartRequest request) {
    return Bias.series(request.record(), TippingOptions.STANDARD).stream()
        .filter(bias -> bias.tippingPoint().isPresent())
        .mapToInt(Bias::year)
        .max()
        .orElseGet(() -> super.ownChoice(request));
  }

  @Override
  ChartSpec describe(Election election, ChartRequest request) {
    List<BiasWindow> windows = windows(election, request);
    BiasWindowsWords words = new BiasWindowsWords(windows);
    return new ChartSpec(
        name(election, request),
        words.words(request),
        key(windows),
        Layout.single(0.48, 0.95),
        List.of(Panel.of("", plot(windows))),
        words.description(),
        DataTable.of(
            windows,
            List.of(
                BiasWindowFigures.FIRST,
                BiasWindowFigures.LAST,
                BiasWindowFigures.ELECTIONS,
                BiasWindowFigures.MEAN,
                BiasWindowFigures.TOWARDS)));
  }

  private static List<BiasWindow> windows(Election election, ChartRequest request) {
    int last = election.year();
    Bias.of(election, TippingOptions.STANDARD)
        .whyNot()
        .ifPresent(
            why -> {
              throw new NotDefinedException(why);
            });
    List<BiasWindow> windows =
        BiasWindow.endingWith(last, request.record(), TippingOptions.STANDARD);
    if (windows.size() < LEAST) {
      throw new NotDefinedException(
          String.format(
              "%s: this chart needs %s elections with a bias from %s to that year; the record has"
                  + " %s",
              last,
              LEAST,
              HistoricYears.TODAYS_PARTIES,
              windows.isEmpty() ? "none" : windows.size()));
    }
    if (contests(windows).stream().noneMatch(Contest::isOfTodaysParties)) {
      throw new NotDefinedException(
          last + ": no election to that year was between a Democrat and a Republican");
    }
    return windows;
  }

  private static List<Contest> contests(List<BiasWindow> windows) {
    return windows.get(0).contests();
  }

  /** All elections from the first start to the last are averaged. */
  @Override
  Shown shown(ChartSpec spec, ChartRequest request) {
    return super.shown(spec, request)
        .in(spec.table().values("first_election").map(Integer::valueOf).toList());
  }

  private static List<KeyEntry> key(List<BiasWindow> windows) {
    List<KeyEntry> key =
        new ArrayList<>(
            PartyKey.areas(windows.stream().flatMap(w -> w.towards().stream()).toList()));
    key.add(
        KeyEntry.area(
            Ink.of(Hue.CONTEXT).tinted(Tint.HALF), "fainter: " + BiasWindowsWords.OF_FEW));
    return key;
  }

  private static XyPlot plot(List<BiasWindow> windows) {
    BiasWindow first = windows.get(0);
    Axis y = upward(windows.stream().map(BiasWindow::mean).toList());
    Axis x =
        Years.axis(first.from(), first.to()).titled("Mean from this election to " + first.to());
    List<Box> bars =
        windows.stream()
            .map(w -> Box.bar(w.from(), Years.BAR, w.mean(), ink(w), Emphasis.NONE))
            .toList();
    List<PointLabel> labels = new ArrayList<>();
    labels.add(PointLabel.zone(x.min(), y.max(), "favours the Democrats", Side.BELOW_RIGHT));
    labels.add(PointLabel.zone(x.min(), y.min(), "favours the Republicans", Side.ABOVE_RIGHT));
    labels.addAll(BiasWindowsLabels.of(windows));
    return new XyPlot(x, y, List.of(new Boxes("mean bias", bars)), labels);
  }

  /** An axis with a word at zero, and the unit at the outermost number. */
  private static Axis upward(List<Double> means) {
    double most = Math.max(0, Collections.max(means));
    double least = Math.min(0, Collections.min(means));
    double span = most > least ? most - least : 1;
    Axis points =
        Points.axis(least - BELOW * span, most + ABOVE * span, RoundSteps.of(span, STEPS));
    List<Tick> ticks = new ArrayList<>(points.ticks());
    int last = ticks.size() - 1;
    if (ticks.get(last).value() == 0) {
      Tick lowest = ticks.get(0);
      ticks.set(0, new Tick(lowest.value(), lowest.label() + " pp"));
    }
    ticks.replaceAll(t -> t.value() == 0 ? new Tick(0, "even") : t);
    return points.between(points.min(), points.max(), ticks);
  }

  private static Ink ink(BiasWindow window) {
    Ink ink = Ink.ofParty(window.towards());
    return BiasWindowsWords.isOfFew(window) ? ink.tinted(Tint.HALF) : ink;
  }
}
