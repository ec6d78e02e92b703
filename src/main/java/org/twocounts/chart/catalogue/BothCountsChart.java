package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.spec.Axis;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.DataTable;
import org.twocounts.chart.spec.Description;
import org.twocounts.chart.spec.Layer.Box;
import org.twocounts.chart.spec.Layer.Boxes;
import org.twocounts.chart.spec.Layout;
import org.twocounts.chart.spec.Panel;
import org.twocounts.chart.spec.PointLabel;
import org.twocounts.chart.spec.PointLabel.Side;
import org.twocounts.chart.spec.Words;
import org.twocounts.chart.spec.XyPlot;
import org.twocounts.figure.ElectionFigures;
import org.twocounts.figure.ElectorFigures;
import org.twocounts.figure.VoteFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.words.YearsBetween;

/** Both leads of every President since the popular vote is national, above each other. */
final class BothCountsChart extends RecordChart {
  private static final double POPULAR_STEP = 10;
  private static final double ELECTORAL_STEP = 25;

  BothCountsChart() {
    super(
        "both-counts",
        Topic.TWO_COUNTS,
        "How do the two counts of every election compare?",
        Set.of(CaveatMeasure.POPULAR_VOTE, CaveatMeasure.ELECTORS));
  }

  @Override
  ChartSpec drawn(ChartRequest request) {
    List<TwoCounts> all = TwoCounts.some(request.record());
    return new ChartSpec(
        id(),
        words(all, request),
        PartyKey.areas(
            all.stream().map(TwoCounts::party).toList(), all.stream().map(TwoCounts::emphasis)),
        Layout.single(0.56, 1.25),
        List.of(popularPanel(all, request), electoralPanel(all)),
        description(all),
        table(all));
  }

  private static Words words(List<TwoCounts> all, ChartRequest request) {
    return Words.of(
        title(all),
        "Lead of the person who became President over the best other candidate, percentage points,"
            + " United States, "
            + YearsBetween.of(all.get(0).year(), all.get(all.size() - 1).year()),
        new SourcesUsed().bothCounts(all.stream().map(TwoCounts::election).toList()).line(request),
        Notes.of(
            request,
            "Popular lead in percent of all votes; electoral lead in percent of electors"
                + " appointed.",
            TwoCounts.printedNote(all)));
  }

  private static String title(List<TwoCounts> all) {
    long splits = all.stream().filter(TwoCounts::isSplit).count();
    long both =
        all.stream()
            .filter(c -> c.popularLead().votes() > 0 && c.electoralLead().votes() > 0)
            .count();
    if (all.size() == 1) {
      int year = all.get(0).year();
      return both == 1
          ? "In " + year + " the President led both counts"
          : splits == 1
              ? "In " + year + " a rival of the President led the popular vote"
              : "In " + year + " the President led one count only";
    }
    return splits == 0
        ? String.format("The President led both counts in %s of %s elections", both, all.size())
        : String.format(
            "In %s of %s elections a rival led the popular vote",
            Figures.count(splits), all.size());
  }

  private static Panel popularPanel(List<TwoCounts> all, ChartRequest request) {
    List<PointLabel> labels = new ArrayList<>();
    for (TwoCounts c : all) {
      double value = c.popularLead().points();
      if (c.isSplit()) {
        labels.add(
            PointLabel.name(
                c.year(),
                Math.min(0, value),
                c.wordings(),
                Side.BELOW,
                Side.BELOW_RIGHT,
                Side.BELOW_LEFT,
                Side.RIGHT));
      }
      Exceptions.of(c.election(), request.record())
          .ifPresent(
              text ->
                  labels.add(
                      PointLabel.note(
                          c.year(),
                          Math.max(0, value),
                          text,
                          Side.ABOVE,
                          Side.ABOVE_RIGHT,
                          Side.ABOVE_LEFT,
                          Side.BELOW,
                          Side.BELOW_LEFT,
                          Side.BELOW_RIGHT)));
    }
    XyPlot plot = plot(all, c -> c.popularLead().points(), POPULAR_STEP, labels);
    return new Panel(
        "Popular vote",
        new XyPlot(plot.x().unlabelled(), plot.y(), plot.layers(), plot.labels()),
        1.15);
  }

  private static Panel electoralPanel(List<TwoCounts> all) {
    List<PointLabel> labels =
        all.stream()
            .filter(TwoCounts::isSplit)
            .map(
                c ->
                    c.electoralLead().votes() < 0
                        ? PointLabel.name(
                            c.year(),
                            c.electoralLead().points(),
                            c.wordings(),
                            Side.BELOW,
                            Side.RIGHT)
                        : PointLabel.name(
                            c.year(),
                            c.electoralLead().points(),
                            c.wordings(),
                            Side.ABOVE,
                            Side.ABOVE_LEFT,
                            Side.BELOW))
            .toList();
    return Panel.of(
        "Electoral vote", plot(all, c -> c.electoralLead().points(), ELECTORAL_STEP, labels));
  }

  private static XyPlot plot(
      List<TwoCounts> all, ToDoubleFunction<TwoCounts> lead, double step, List<PointLabel> labels) {
    Axis x = Years.axis(all.get(0).year(), all.get(all.size() - 1).year());
    Axis y = Points.axis(all.stream().map(lead::applyAsDouble).toList(), step);
    List<Box> bars =
        all.stream()
            .map(c -> Box.bar(c.year(), Years.BAR, lead.applyAsDouble(c), c.ink(), c.emphasis()))
            .toList();
    return new XyPlot(x, y, List.of(new Boxes("lead", bars)), labels);
  }

  private static Description description(List<TwoCounts> all) {
    double least = all.stream().mapToDouble(c -> c.popularLead().points()).min().orElseThrow();
    double most = all.stream().mapToDouble(c -> c.popularLead().points()).max().orElseThrow();
    List<String> exceptions =
        all.stream()
            .filter(TwoCounts::isSplit)
            .map(
                c ->
                    String.format(
                        "%s: %s in the popular vote, %s in the electoral vote",
                        c.name(),
                        Figures.points(c.popularLead().points()),
                        Figures.points(c.electoralLead().points())))
            .toList();
    return new Description(
        "Two bar charts above each other, one bar an election: the President's lead in popular and"
            + " in electoral votes",
        Figures.span("Popular leads run from ", Figures.points(least), Figures.points(most)),
        exceptions);
  }

  private static DataTable table(List<TwoCounts> all) {
    return DataTable.of(
        all,
        List.of(
            ElectionFigures.YEAR.of(TwoCounts::summary),
            ElectionFigures.PRESIDENT.of(TwoCounts::summary),
            ElectionFigures.PRESIDENT_PARTY.of(TwoCounts::summary),
            VoteFigures.marginVotes(c -> OptionalLong.of(c.popularLead().votes())),
            VoteFigures.marginPoints(c -> OptionalDouble.of(c.popularLead().points())),
            VoteFigures.printedMarginLeast(TwoCounts::leastPrinted),
            VoteFigures.printedMarginMost(TwoCounts::mostPrinted),
            ElectorFigures.electoralMarginVotes(c -> c.electoralLead().votes()),
            ElectorFigures.electoralMarginPoints(c -> c.electoralLead().points()),
            ElectionFigures.SPLIT.of(TwoCounts::summary)));
  }
}
