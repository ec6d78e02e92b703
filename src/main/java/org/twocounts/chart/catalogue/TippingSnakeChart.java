package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.twocounts.analysis.TippingOptions;
import org.twocounts.analysis.TippingPoint;
import org.twocounts.analysis.UnitMargins;
import org.twocounts.analysis.UnitMargins.UnitMargin;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.spec.Axis;
import org.twocounts.chart.spec.Axis.Tick;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.DataTable;
import org.twocounts.chart.spec.Description;
import org.twocounts.chart.spec.KeyEntry;
import org.twocounts.chart.spec.Layer.Box;
import org.twocounts.chart.spec.Layer.Boxes;
import org.twocounts.chart.spec.Layer.Direction;
import org.twocounts.chart.spec.Layer.Emphasis;
import org.twocounts.chart.spec.Layer.Rule;
import org.twocounts.chart.spec.Layout;
import org.twocounts.chart.spec.Panel;
import org.twocounts.chart.spec.PointLabel;
import org.twocounts.chart.spec.PointLabel.Kind;
import org.twocounts.chart.spec.PointLabel.Side;
import org.twocounts.chart.spec.Words;
import org.twocounts.chart.spec.XyPlot;
import org.twocounts.chart.theme.Hue;
import org.twocounts.chart.theme.Ink;
import org.twocounts.model.Election;

/** The states of an election in the order of their margins, each as wide as it has electors. */
final class TippingSnakeChart extends ElectionChart {
  private static final double MOST_SHOWN = 45;
  private static final double GAP = 0.12;

  TippingSnakeChart() {
    super(
        "tipping-snake",
        Topic.CLOSENESS,
        "Which state gave the winner the majority, and by how much?");
  }

  @Override
  ChartSpec describe(Election election, ChartRequest request) {
    TippingPoint tipping = TippingPoint.of(election, TippingOptions.STANDARD);
    UnitMargins margins = UnitMargins.of(tipping);
    return new ChartSpec(
        name(election),
        words(tipping, request),
        key(election, margins),
        Layout.single(0.5, 1.0),
        List.of(Panel.of("", plot(election, tipping, margins))),
        description(tipping, margins, request),
        table(election, margins));
  }

  private static Words words(TippingPoint tipping, ChartRequest request) {
    Election election = tipping.contest().election();
    String winner = Figures.familyName(tipping.contest().winner());
    double national = tipping.nationalMargin().points();
    double state = tipping.winnersTippingPoints();
    return Words.of(
        election.year()
            + ": "
            + place(tipping.unit(), request)
            + " gave "
            + winner
            + " the majority, by "
            + Figures.points(state).replace("+", "")
            + "; "
            + "in the nation "
            + winner
            + (national < 0 ? " trailed by " : " led by ")
            + Figures.points(Math.abs(national)).replace("+", ""),
        "Margin in each state or district, "
            + Figures.familyName(tipping.contest().positive())
            + " minus "
            + Figures.familyName(tipping.contest().negative())
            + ", percentage points of all votes; width: electors won",
        new SourcesUsed().popularVotes(election).electoralVotes(election).line(request),
        Notes.of(
            request,
            "Margins are cut at "
                + Figures.plain(MOST_SHOWN)
                + " points. The line stands at a majority of the electors, counted from the"
                + " winner’s side."));
  }

  private static String place(String unit, ChartRequest request) {
    return request.record().findState(unit).map(s -> s.name()).orElse(unit);
  }

  private static List<KeyEntry> key(Election election, UnitMargins margins) {
    return List.of(
        KeyEntry.area(Ink.ofParty(election.partyOf(margins.first())), carried(margins.first())),
        KeyEntry.area(Ink.ofParty(election.partyOf(margins.second())), carried(margins.second())),
        KeyEntry.outlined(Ink.of(Hue.PAPER), "tipping point"));
  }

  private static String carried(String candidate) {
    return Figures.familyName(candidate) + " led";
  }

  private static XyPlot plot(Election election, TippingPoint tipping, UnitMargins margins) {
    boolean winnerFirst = tipping.contest().winner().equals(margins.first());
    int majority = election.electorsAppointed() / 2 + 1;
    List<Box> boxes = new ArrayList<>();
    List<PointLabel> labels = new ArrayList<>();
    int all = margins.units().stream().mapToInt(UnitMargin::electors).sum();
    double at = margins.fixedFirst();
    for (UnitMargin unit : margins.units()) {
      double height = Math.max(-MOST_SHOWN, Math.min(MOST_SHOWN, unit.points()));
      boolean tips = tipping.tipping().stream().anyMatch(t -> t.unit().equals(unit.unit()));
      String leader = unit.points() > 0 ? margins.first() : margins.second();
      boxes.add(
          new Box(
              at + GAP,
              at + unit.electors() - GAP,
              0,
              height,
              Ink.ofParty(election.partyOf(leader)),
              tips ? Emphasis.MARKED : Emphasis.NONE));
      double middle = at + unit.electors() / 2.0;
      Side side = height > 0 ? Side.ABOVE : Side.BELOW;
      labels.add(
          tips
              ? new PointLabel(
                  middle,
                  height,
                  List.of(unit.unit() + " " + Figures.points(unit.points()), unit.unit()),
                  Kind.NAME,
                  List.of(side, side == Side.ABOVE ? Side.ABOVE_RIGHT : Side.BELOW_LEFT),
                  1)
              : PointLabel.minor(middle, height, unit.unit(), side));
      at += unit.electors();
    }
    double end = at + margins.fixedSecond() + margins.others();
    double line = winnerFirst ? majority : end - margins.others() - majority;
    labels.add(
        PointLabel.zone(
            line,
            winnerFirst ? -MOST_SHOWN : MOST_SHOWN,
            "majority: " + majority,
            winnerFirst ? Side.ABOVE_LEFT : Side.BELOW_RIGHT));
    Axis x =
        Axis.of(0, Math.max(end, all), electors(end)).titled("Electors, in the order of margins");
    Axis y = Points.axis(-MOST_SHOWN - 5, MOST_SHOWN + 5, 20);
    return new XyPlot(
        x,
        y,
        List.of(new Boxes("margins", boxes), new Rule(Direction.X, line, Ink.of(Hue.STRONG))),
        labels);
  }

  private static List<Tick> electors(double end) {
    double step = end > 250 ? 100 : 50;
    List<Tick> ticks = new ArrayList<>();
    for (double v = 0; v < end; v += step) {
      ticks.add(new Tick(v, Figures.plain(v)));
    }
    return ticks;
  }

  private static Description description(
      TippingPoint tipping, UnitMargins margins, ChartRequest request) {
    UnitMargin best = margins.units().get(0);
    UnitMargin worst = margins.units().get(margins.units().size() - 1);
    return new Description(
        "Bars beside each other, one a state, as wide as its electors and as high as its margin, in"
            + " descending order",
        "From "
            + place(best.unit(), request)
            + " "
            + Figures.points(best.points())
            + " to "
            + place(worst.unit(), request)
            + " "
            + Figures.points(worst.points()),
        List.of(
            "Positive margins are those of " + margins.first(),
            "Tipping point: "
                + place(tipping.unit(), request)
                + " "
                + Figures.points(tipping.tippingMargin())));
  }

  private static DataTable table(Election election, UnitMargins margins) {
    DataTable.Builder table =
        DataTable.of(
            "year", "unit", "margin_points", "margin_of", "electors", "cumulative_electors");
    int sum = margins.fixedFirst();
    for (UnitMargin unit : margins.units()) {
      sum += unit.electors();
      table.row(election.year(), unit.unit(), unit.points(), margins.first(), unit.electors(), sum);
    }
    return table.build();
  }
}
