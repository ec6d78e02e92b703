package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.spec.Axis;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.DataTable;
import org.twocounts.chart.spec.Description;
import org.twocounts.chart.spec.KeyEntry;
import org.twocounts.chart.spec.Layer.Course;
import org.twocounts.chart.spec.Layer.Line;
import org.twocounts.chart.spec.Layer.Vertex;
import org.twocounts.chart.spec.Layout;
import org.twocounts.chart.spec.Panel;
import org.twocounts.chart.spec.PointLabel;
import org.twocounts.chart.spec.PointLabel.Side;
import org.twocounts.chart.spec.Words;
import org.twocounts.chart.spec.XyPlot;
import org.twocounts.chart.theme.Hue;
import org.twocounts.chart.theme.Ink;
import org.twocounts.figure.TurnoutFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.HistoricYears;
import org.twocounts.model.Turnout;
import org.twocounts.words.Joined;
import org.twocounts.words.YearsBetween;

/** Turnout of those who were allowed to vote. */
final class TurnoutChart extends RecordChart {
  private static final Needs NEEDS =
      new Needs(2, "election with a national turnout", "elections with a national turnout");

  TurnoutChart() {
    super(
        "turnout",
        Topic.PEOPLE,
        "What part of those allowed to vote did so?",
        Set.of(CaveatMeasure.TURNOUT));
  }

  @Override
  ChartSpec drawn(ChartRequest request) {
    List<Turnout> all = request.record().turnout();
    List<Turnout> national =
        NEEDS.in(all.stream().filter(t -> t.year() >= HistoricYears.NATIONAL_TURNOUT).toList());
    return new ChartSpec(
        id(),
        words(all, national, request),
        key(all, national),
        Layout.single(0.48, 0.95),
        List.of(Panel.of("", plot(all, national))),
        description(all, national),
        table(all));
  }

  private static List<KeyEntry> key(List<Turnout> all, List<Turnout> national) {
    if (all.size() == national.size()) {
      return List.of();
    }
    return List.of(
        KeyEntry.line(Ink.of(Hue.STRONG), "the nation"),
        KeyEntry.dashed(
            Ink.of(Hue.CONTEXT),
            "before " + HistoricYears.NATIONAL_TURNOUT + ": states with a popular vote only"));
  }

  private static Words words(List<Turnout> all, List<Turnout> national, ChartRequest request) {
    SourcesUsed sources = new SourcesUsed();
    all.forEach(t -> sources.add(t.year(), t.provenance().sources()));
    Turnout most = most(national);
    return Words.of(
        title(national, most),
        "Votes for President, percent of those eligible to vote, "
            + YearsBetween.of(all.get(0).year(), all.get(all.size() - 1).year()),
        sources.line(request),
        Notes.of(
            request,
            "Who was eligible changed with every widening of the franchise: rates of different"
                + " eras are not of the same public."));
  }

  private static String title(List<Turnout> national, Turnout most) {
    if (national.size() == 2) {
      return "Turnout was "
          + Joined.of(
              national.stream().map(t -> Figures.percent(percent(t)) + " in " + t.year()).toList());
    }
    return String.format(
        "Turnout was highest in %s, at %s", most.year(), Figures.percent(percent(most)));
  }

  private static Turnout most(List<Turnout> turnout) {
    return turnout.stream().max(Comparator.comparing(Turnout::turnoutPercent)).orElseThrow();
  }

  private static Turnout least(List<Turnout> turnout) {
    return turnout.stream().min(Comparator.comparing(Turnout::turnoutPercent)).orElseThrow();
  }

  private static double percent(Turnout turnout) {
    return turnout.turnoutPercent().doubleValue();
  }

  private static XyPlot plot(List<Turnout> all, List<Turnout> national) {
    List<Vertex> partial = new ArrayList<>();
    List<Vertex> nation = new ArrayList<>();
    for (Turnout t : all) {
      (national.contains(t) ? nation : partial).add(Vertex.of(t.year(), percent(t)));
    }
    Axis x = Years.axis(all.get(0).year(), all.get(all.size() - 1).year());
    Axis y = PercentAxis.axis(0, 92, 0, 80, 20).withBaseline(0);
    List<PointLabel> labels = new ArrayList<>();
    labels.add(label(most(national), Side.ABOVE));
    labels.add(label(least(national), Side.BELOW));
    labels.add(label(all.get(all.size() - 1), Side.ABOVE, Side.ABOVE_LEFT, Side.BELOW));
    labels.add(label(national.get(0), Side.ABOVE_LEFT, Side.LEFT, Side.BELOW));
    return new XyPlot(
        x,
        y,
        List.of(
            new Line("some states", partial, Ink.of(Hue.CONTEXT), Course.DASHED),
            new Line("nation", nation, Ink.of(Hue.STRONG), Course.STRAIGHT)),
        labels);
  }

  private static PointLabel label(Turnout turnout, Side... sides) {
    return PointLabel.name(
        turnout.year(),
        percent(turnout),
        List.of(turnout.year() + ": " + Figures.percent(percent(turnout))),
        sides);
  }

  private static Description description(List<Turnout> all, List<Turnout> national) {
    Turnout last = national.get(national.size() - 1);
    return new Description(
        "Line chart, one point an election",
        "In " + last.year() + " turnout was " + Figures.percent(percent(last)),
        all.size() == national.size()
            ? List.of()
            : List.of(
                "Before "
                    + HistoricYears.NATIONAL_TURNOUT
                    + " the line is dashed: the figures cover only states with a popular vote"));
  }

  private static DataTable table(List<Turnout> all) {
    return DataTable.of(
        all,
        List.of(
            TurnoutFigures.YEAR,
            TurnoutFigures.VOTES,
            TurnoutFigures.TURNOUT_PERCENT,
            TurnoutFigures.NOTE));
  }
}
