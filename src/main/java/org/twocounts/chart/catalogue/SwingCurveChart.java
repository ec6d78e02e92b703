package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.twocounts.analysis.TippingOptions;
import org.twocounts.analysis.TippingPoint;
import org.twocounts.analysis.UnitMargins;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.spec.Axis;
import org.twocounts.chart.spec.Axis.Tick;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.DataTable;
import org.twocounts.chart.spec.Description;
import org.twocounts.chart.spec.KeyEntry;
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
import org.twocounts.chart.spec.Layout;
import org.twocounts.chart.spec.Panel;
import org.twocounts.chart.spec.PointLabel;
import org.twocounts.chart.spec.PointLabel.Side;
import org.twocounts.chart.spec.Words;
import org.twocounts.chart.spec.XyPlot;
import org.twocounts.chart.theme.Hue;
import org.twocounts.chart.theme.Ink;
import org.twocounts.chart.theme.Tint;
import org.twocounts.model.Election;

/** Electors against the national margin, if every state had moved alike. */
final class SwingCurveChart extends ElectionChart {
  private static final double REACH = 12;

  /** What is shown beyond the result and the turning point where they lie far apart. */
  private static final double BEYOND = 5;

  private static final double WIDE = 40;

  SwingCurveChart() {
    super(
        "swing-curve",
        Topic.CLOSENESS,
        "How many electors would each national margin have brought?");
  }

  @Override
  ChartSpec describe(Election election, ChartRequest request) {
    TippingPoint tipping = TippingPoint.of(election, TippingOptions.STANDARD);
    UnitMargins margins = UnitMargins.of(tipping);
    int majority = election.electorsAppointed() / 2 + 1;
    double turn = margins.nationalMarginFor(majority);
    return new ChartSpec(
        name(election),
        words(tipping, margins, turn, request),
        List.of(
            KeyEntry.area(
                Ink.of(Hue.CONTEXT).tinted(Tint.QUARTER),
                "one leads the popular vote, the other has the majority of electors")),
        Layout.single(0.52, 1.0),
        List.of(Panel.of("", plot(election, margins, majority, turn))),
        description(margins, turn),
        table(election, margins));
  }

  private static Words words(
      TippingPoint tipping, UnitMargins margins, double turn, ChartRequest request) {
    Election election = tipping.contest().election();
    boolean firstNeedsMore = turn > 0;
    String needs = Figures.familyName(firstNeedsMore ? margins.first() : margins.second());
    return Words.of(
        election.year()
            + ": with equal swings everywhere "
            + needs
            + " reaches a majority at a lead of "
            + Figures.points(Math.abs(turn)).replace("+", ""),
        "Electors of "
            + margins.first()
            + " at every national margin under uniform swing, "
            + election.year(),
        new SourcesUsed().popularVotes(election).electoralVotes(election).line(request),
        Notes.of(
            request,
            "Uniform swing moves the margin of every state by the same points; campaigns would"
                + " have differed. Electors as won at the polls; those of third candidates stay."));
  }

  private static XyPlot plot(Election election, UnitMargins margins, int majority, double turn) {
    double centre = (margins.national() + turn) / 2;
    double reach = Math.max(REACH, Math.abs(margins.national() - turn) / 2 + BEYOND);
    double least = Math.floor(Math.min(-REACH, centre - reach) / 5) * 5;
    double most = Math.ceil(Math.max(REACH, centre + reach) / 5) * 5;
    int all = election.electorsAppointed();
    List<Layer> layers = new ArrayList<>();
    layers.add(
        new Band(
            "inversion zone",
            List.of(new Span(Math.min(0, turn), 0, all), new Span(Math.max(0, turn), 0, all)),
            Ink.of(Hue.CONTEXT).tinted(Tint.QUARTER)));
    layers.add(new Rule(Direction.Y, majority, Ink.of(Hue.CONTEXT)));
    layers.add(
        new Line("electors", steps(margins, least, most), Ink.of(Hue.STRONG), Course.STRAIGHT));
    double actual = margins.electorsAt(0);
    layers.add(
        new Dots(
            "result",
            List.of(
                Dot.of(
                    margins.national(),
                    actual,
                    Ink.ofParty(election.partyOf(margins.first())),
                    Emphasis.MARKED))));
    Axis x =
        Points.axis(least, most, most - least > WIDE ? 10 : 5)
            .titled(
                "National margin, "
                    + Figures.familyName(margins.first())
                    + " minus "
                    + Figures.familyName(margins.second()));
    Axis y =
        Axis.of(
                0,
                all,
                List.of(
                    new Tick(0, "0"),
                    new Tick(majority, Integer.toString(majority)),
                    new Tick(all, all + " electors")))
            .withBaseline(0);
    return new XyPlot(x, y, layers, labels(election, margins, majority, turn, x));
  }

  /** The curve with a vertical step where a state or district changes hands. */
  private static List<Vertex> steps(UnitMargins margins, double least, double most) {
    List<Vertex> curve = new ArrayList<>();
    int electors = margins.electorsAt(least - margins.national());
    curve.add(Vertex.of(least, electors));
    for (UnitMargins.UnitMargin unit : margins.units()) {
      double at = margins.national() - unit.points();
      if (at > least && at < most) {
        curve.add(Vertex.of(at, electors));
        electors += unit.electors();
        curve.add(Vertex.of(at, electors));
      }
    }
    curve.add(Vertex.of(most, electors));
    return curve;
  }

  private static List<PointLabel> labels(
      Election election, UnitMargins margins, int majority, double turn, Axis x) {
    return List.of(
        PointLabel.name(
            margins.national(),
            margins.electorsAt(0),
            List.of("the result", "result"),
            Side.RIGHT,
            Side.BELOW_RIGHT,
            Side.LEFT,
            Side.ABOVE_LEFT),
        PointLabel.note(
            turn,
            majority,
            "majority at " + Figures.points(turn),
            Side.ABOVE_LEFT,
            Side.BELOW_RIGHT,
            Side.LEFT),
        PointLabel.zone(
            x.max(),
            election.electorsAppointed(),
            Figures.familyName(margins.first()) + " leads the popular vote",
            Side.BELOW_LEFT),
        PointLabel.zone(
            x.min(),
            election.electorsAppointed(),
            Figures.familyName(margins.second()) + " leads the popular vote",
            Side.BELOW_RIGHT));
  }

  private static Description description(UnitMargins margins, double turn) {
    return new Description(
        "Rising step curve: electors of " + margins.first() + " by national margin",
        "The majority is reached at a national margin of "
            + Figures.points(turn)
            + "; the result was "
            + Figures.points(margins.national())
            + " with "
            + margins.electorsAt(0)
            + " electors",
        List.of(
            "Between 0 and "
                + Figures.points(turn)
                + " the leader of the popular vote does not have the majority of electors"));
  }

  private static DataTable table(Election election, UnitMargins margins) {
    DataTable.Builder table = DataTable.of("year", "national_margin_points", "electors", "of");
    table.row(election.year(), margins.national(), margins.electorsAt(0), margins.first());
    for (double x = -REACH; x <= REACH; x += 0.5) {
      table.row(election.year(), x, margins.electorsAt(x - margins.national()), margins.first());
    }
    return table.build();
  }
}
