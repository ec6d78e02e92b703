package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.SplitDefinition;
import org.twocounts.analysis.SplitStatus;
import org.twocounts.analysis.Splits;
import org.twocounts.analysis.swing.InversionZone;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.spec.Axis;
import org.twocounts.chart.spec.Axis.Tick;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.DataTable;
import org.twocounts.chart.spec.Description;
import org.twocounts.chart.spec.Layer;
import org.twocounts.chart.spec.Layer.Course;
import org.twocounts.chart.spec.Layer.Dot;
import org.twocounts.chart.spec.Layer.Dots;
import org.twocounts.chart.spec.Layer.Emphasis;
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
import org.twocounts.figure.InversionFigures;
import org.twocounts.figure.ThresholdFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.rule.Rational;
import org.twocounts.words.Numerals;
import org.twocounts.words.YearsBetween;

/** How often a national lead of a size loses the electors, if all states swing alike. */
final class InversionByMarginChart extends RecordChart {
  private static final double MOST = 50;
  private static final double[] NAMED_LEADS = {1, 2, 3, 5};

  /** The lead that the title speaks of. */
  private static final double TITLE_LEAD = NAMED_LEADS[0];

  private static final int LONGEST_ZONES = 3;

  /** Of fewer elections the title says how many cases there are. */
  private static final int MANY = 10;

  InversionByMarginChart() {
    super(
        "inversion-by-margin",
        Topic.CLOSENESS,
        "How often does a national lead of a given size lose the Electoral College?",
        Set.of(CaveatMeasure.TIPPING));
  }

  @Override
  ChartSpec drawn(ChartRequest request) {
    List<InversionZone> zones = InversionZone.all(request.record());
    if (zones.isEmpty()) {
      throw new NotDefinedException("no election of this record has a tipping point");
    }
    return new ChartSpec(
        id(),
        words(zones, request),
        PartyKey.points(
            byLength(zones).stream()
                .flatMap(zone -> zone.election().partyOf(zone.favoured().orElseThrow()).stream())
                .toList(),
            byLength(zones).stream().map(InversionByMarginChart::emphasis)),
        Layout.single(0.56, 1.0),
        List.of(Panel.of("", plot(zones))),
        description(zones),
        table(zones));
  }

  private static Words words(List<InversionZone> zones, ChartRequest request) {
    List<Election> elections = zones.stream().map(InversionZone::election).toList();
    return Words.of(
        String.format(
            "Had states moved alike, a one-point lead would lose %s of %scases",
            percent(zones, TITLE_LEAD),
            zones.size() < MANY ? Figures.count(2L * zones.size()) + " " : ""),
        "Cases in which not the national leader but the rival has a majority of electors, percent, "
            + YearsBetween.of(elections.get(0).year(), elections.get(elections.size() - 1).year()),
        new SourcesUsed().bothCounts(elections).line(request),
        Notes.of(
            request,
            String.format(
                "%s%s: once with either candidate ahead. A point: the largest lead that loses an"
                    + " election, in the colour of the party that has the electors. Uniform swing"
                    + " of the votes as cast; campaigns would have differed.",
                Figures.countFirst(zones.size()),
                Figures.nouns(
                    zones.size(), " election, a case twice", " elections, each a case twice")),
            undecided(zones)));
  }

  /**
   * What is no inversion: in how many cases the lead of the title leaves the majority to nobody.
   */
  private static String undecided(List<InversionZone> zones) {
    double share = InversionZone.shareUndecided(zones, Rational.of(Math.round(TITLE_LEAD)));
    return share == 0
        ? ""
        : String.format(
            Locale.ROOT,
            "Not counted as lost: with a lead of one point nobody has a majority in %s%% of"
                + " cases.",
            Numerals.of(100 * share, 0));
  }

  private static String percent(List<InversionZone> zones, double lead) {
    return Numerals.of(100 * InversionZone.shareLost(zones, lead), 0) + "%";
  }

  /** Zones that are not empty, the longest first. */
  private static List<InversionZone> byLength(List<InversionZone> zones) {
    return zones.stream()
        .filter(zone -> zone.largestLead() > 0)
        .sorted(
            Comparator.comparingDouble(InversionZone::largestLead)
                .reversed()
                .thenComparing(zone -> zone.election().year()))
        .toList();
  }

  private static boolean isSplit(Election election) {
    return Splits.status(election, SplitDefinition.ELECTORAL_MAJORITY) == SplitStatus.SPLIT;
  }

  private static Emphasis emphasis(InversionZone zone) {
    return isSplit(zone.election()) ? Emphasis.MARKED : Emphasis.NONE;
  }

  private static XyPlot plot(List<InversionZone> zones) {
    List<InversionZone> longest = byLength(zones);
    double most = longest.isEmpty() ? 1 : Math.ceil(longest.get(0).largestLead());
    List<Vertex> curve = new ArrayList<>(List.of(Vertex.of(0, lost(zones, 0))));
    List<Dot> dots = new ArrayList<>();
    for (int i = longest.size() - 1; i >= 0; i--) {
      InversionZone zone = longest.get(i);
      double x = zone.largestLead();
      curve.add(Vertex.of(x, lost(zones, x)));
      Ink ink = Ink.ofParty(zone.election().partyOf(zone.favoured().orElseThrow()));
      dots.add(Dot.of(x, lost(zones, x), ink, emphasis(zone)));
    }
    curve.add(Vertex.of(most, 0));
    List<Layer> layers =
        List.of(
            new Line("share of cases", curve, Ink.of(Hue.STRONG), Course.STEPS),
            new Dots("elections", dots));
    return new XyPlot(across(most), upward(), layers, labels(zones));
  }

  private static double lost(List<InversionZone> zones, double lead) {
    return 100 * InversionZone.shareLost(zones, lead);
  }

  private static Axis across(double most) {
    List<Tick> ticks = new ArrayList<>();
    for (int x = 0; x <= most; x++) {
      ticks.add(new Tick(x, x + (x + 1 > most ? " pp" : "")));
    }
    return Axis.of(0, most, ticks).titled("Lead in the national popular vote");
  }

  private static Axis upward() {
    List<Tick> ticks = new ArrayList<>();
    for (int y = 0; y <= MOST; y += 10) {
      ticks.add(new Tick(y, y + (y == MOST ? "%" : "")));
    }
    return Axis.of(0, MOST + 4, ticks).withGrid().withBaseline(0);
  }

  private static List<PointLabel> labels(List<InversionZone> zones) {
    List<PointLabel> labels = new ArrayList<>();
    for (double lead : NAMED_LEADS) {
      labels.add(
          PointLabel.value(
              lead, lost(zones, lead), List.of(percent(zones, lead)), Side.ABOVE_RIGHT));
    }
    for (InversionZone zone : zones) {
      if (isSplit(zone.election())) {
        double x = zone.largestLead();
        String year = Integer.toString(zone.election().year());
        labels.add(PointLabel.name(x, lost(zones, x), List.of(year), Side.RIGHT, Side.BELOW_LEFT));
      }
    }
    return labels;
  }

  private static Description description(List<InversionZone> zones) {
    List<InversionZone> longest = byLength(zones);
    return new Description(
        "Falling step curve: the share of cases in which a national lead loses the electors, by"
            + " the size of the lead; a point where the zone of each election ends",
        String.format(
            "From %s just above a tie to 0%% beyond %s points",
            percent(zones, 0), Figures.plain(longest.isEmpty() ? 0 : longest.get(0).largestLead())),
        longest.stream()
            .limit(LONGEST_ZONES)
            .map(
                zone ->
                    String.format(
                        "%s: up to %s points, in favour of %s",
                        zone.election().year(),
                        Figures.plain(zone.largestLead()),
                        zone.favoured().orElseThrow()))
            .toList());
  }

  private static DataTable table(List<InversionZone> zones) {
    return DataTable.of(
        zones,
        List.of(
            InversionFigures.YEAR,
            InversionFigures.WINNER,
            InversionFigures.RIVAL,
            ThresholdFigures.WINNER_LOSES_AT.of(InversionZone::thresholds),
            ThresholdFigures.RIVAL_GAINS_AT.of(InversionZone::thresholds),
            InversionFigures.LARGEST_LEAD_LOST,
            InversionFigures.FAVOURED,
            InversionFigures.FAVOURED_PARTY,
            InversionFigures.shareLost(zone -> lost(zones, zone.largestLead()))));
  }
}
