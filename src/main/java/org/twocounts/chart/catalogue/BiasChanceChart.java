package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.twocounts.analysis.Contest;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.SplitDefinition;
import org.twocounts.analysis.SplitStatus;
import org.twocounts.analysis.Splits;
import org.twocounts.analysis.swing.Thresholds;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.spec.Axis;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.DataTable;
import org.twocounts.chart.spec.Description;
import org.twocounts.chart.spec.KeyEntry;
import org.twocounts.chart.spec.Layer.Box;
import org.twocounts.chart.spec.Layer.Boxes;
import org.twocounts.chart.spec.Layer.Dot;
import org.twocounts.chart.spec.Layer.Dots;
import org.twocounts.chart.spec.Layer.Emphasis;
import org.twocounts.chart.spec.Layout;
import org.twocounts.chart.spec.Panel;
import org.twocounts.chart.spec.PointLabel;
import org.twocounts.chart.spec.PointLabel.Side;
import org.twocounts.chart.spec.Words;
import org.twocounts.chart.spec.XyPlot;
import org.twocounts.chart.theme.Hue;
import org.twocounts.chart.theme.Ink;
import org.twocounts.chart.theme.Tint;
import org.twocounts.figure.ChanceFigures;
import org.twocounts.figure.SharedFigures;
import org.twocounts.figure.TippingFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.FamilyName;
import org.twocounts.simulation.BiasSpread;
import org.twocounts.simulation.ElectionOdds;
import org.twocounts.simulation.Leads;
import org.twocounts.words.Joined;
import org.twocounts.words.Numerals;
import org.twocounts.words.YearsBetween;

/** The bias of the Electoral College in every election, and how far swings would have moved it. */
final class BiasChanceChart extends RecordChart {
  private static final long MAPS = 1 << 11;
  private static final Leads NO_LEADS = new Leads(List.of(), List.of(), Leads.Electors.LEFT_OUT);
  private static final double WIDTH = 1.2;
  private static final double STEP = 5;
  private static final Ink INTERVAL = Ink.of(Hue.CONTEXT).tinted(Tint.HALF);

  /** So many of the latest elections are named. */
  private static final int LATEST = 1;

  /**
   * One election with both thresholds, and the bias of maps drawn around it; upward is for the
   * Democrat also before there were Republicans.
   */
  private record Row(Contest pair, String up, double bias, double low, double high) {
    static Row of(Contest pair, double bias, BiasSpread spread) {
      return isDemocrat(pair, pair.negative()) && !isDemocrat(pair, pair.positive())
          ? new Row(pair, pair.negative(), -bias, -spread.high(), -spread.low())
          : new Row(pair, pair.positive(), bias, spread.low(), spread.high());
    }

    private static boolean isDemocrat(Contest pair, String candidate) {
      return Hue.ofParty(pair.election().partyOf(candidate)) == Hue.DEMOCRATIC;
    }

    int year() {
      return pair.election().year();
    }

    String down() {
      return up.equals(pair.winner()) ? pair.rival() : pair.winner();
    }

    boolean isDemocratUp() {
      return isDemocrat(pair, up);
    }

    boolean holdsZero() {
      return low <= 0 && high >= 0;
    }

    Optional<String> favoured() {
      return bias == 0 ? Optional.empty() : pair.election().partyOf(bias > 0 ? up : down());
    }

    Emphasis emphasis() {
      return Splits.status(pair.election(), SplitDefinition.TOOK_OFFICE) == SplitStatus.SPLIT
          ? Emphasis.MARKED
          : Emphasis.NONE;
    }

    String interval() {
      return Numerals.signed(low, 1) + " to " + Figures.points(high, 1);
    }
  }

  BiasChanceChart() {
    super(
        "bias-chance",
        Topic.ADVANTAGE,
        "How firm was the bias of the Electoral College in each election?",
        Set.of(CaveatMeasure.TIPPING, CaveatMeasure.SWING));
  }

  @Override
  ChartSpec drawn(ChartRequest request) {
    RandomSwings swings = RandomSwings.ofAll(request.record());
    List<Row> rows =
        swings.drawn(NO_LEADS, MAPS).elections().stream().flatMap(o -> row(o).stream()).toList();
    if (rows.isEmpty()) {
      throw new NotDefinedException("in no election could either have lost the majority");
    }
    return new ChartSpec(
        id(),
        words(rows, swings, request),
        key(rows),
        Layout.single(0.5, 1.0),
        List.of(Panel.of("", plot(rows))),
        description(rows),
        table(rows));
  }

  private static Optional<Row> row(ElectionOdds odds) {
    Contest pair = odds.nation().pair();
    Thresholds thresholds = Thresholds.of(pair.election(), Optional.of(pair.rival()));
    if (thresholds.winnerLosesAt().isEmpty() || thresholds.rivalGainsAt().isEmpty()) {
      return Optional.empty();
    }
    double bias =
        -pair.sign()
            * (thresholds.winnerLosesAt().get().points() + thresholds.rivalGainsAt().get().points())
            / 2;
    return odds.bias().map(spread -> Row.of(pair, bias, spread));
  }

  private static Words words(List<Row> rows, RandomSwings swings, ChartRequest request) {
    List<Election> elections = rows.stream().map(r -> r.pair().election()).toList();
    return Words.of(
        title(rows),
        "The lead in votes that the Electoral College was worth to one of the two, in the election"
            + " (symbol) and in 95% of random swings around it (bar), percentage points, "
            + YearsBetween.of(rows.get(0).year(), rows.get(rows.size() - 1).year()),
        new SourcesUsed().bothCounts(elections).line(request),
        Notes.of(
            request,
            "Half the difference between the leads that the two needed for a majority of electors.",
            up(rows),
            String.format(
                "%s maps of each election, of states that swing with their region as far as in the"
                    + " %s pairs of elections nearest to it; such swings wear a large bias down.",
                Numerals.of(MAPS), Figures.count(swings.pastSwings()))));
  }

  /** For whom upward is where it is for no Democrat. */
  private static String up(List<Row> rows) {
    List<String> others =
        rows.stream()
            .filter(r -> !r.isDemocratUp())
            .map(r -> FamilyName.of(r.up()) + " in " + r.year())
            .toList();
    return others.isEmpty() ? "" : "Up: favoured " + Joined.of(others) + ".";
  }

  private static String title(List<Row> rows) {
    long held = rows.stream().filter(Row::holdsZero).count();
    String could = "Ordinary swings could have reversed the Electoral College’s bias in ";
    if (rows.size() == 1) {
      return (held == 1 ? could : could.replace("could", "could not")) + rows.get(0).year();
    }
    return could
        + (held == rows.size()
            ? "all " + rows.size()
            : (held == 0 ? "none" : held) + " of " + rows.size())
        + " elections";
  }

  private static List<KeyEntry> key(List<Row> rows) {
    List<KeyEntry> key = new ArrayList<>();
    key.addAll(
        PartyKey.points(
            rows.stream().flatMap(r -> r.favoured().stream()).toList(),
            rows.stream().map(Row::emphasis)));
    key.add(KeyEntry.area(INTERVAL, "95% of random swings"));
    return key;
  }

  private static XyPlot plot(List<Row> rows) {
    Axis y =
        Points.axis(
            rows.stream().flatMap(r -> Stream.of(r.low(), r.high(), r.bias())).toList(), STEP);
    Axis x = Years.axis(rows.get(0).year(), rows.get(rows.size() - 1).year());
    List<Box> bars = new ArrayList<>();
    List<Dot> dots = new ArrayList<>();
    for (Row row : rows) {
      bars.add(
          new Box(
              row.year() - WIDTH / 2,
              row.year() + WIDTH / 2,
              row.low(),
              row.high(),
              INTERVAL,
              Emphasis.NONE));
      dots.add(Dot.of(row.year(), row.bias(), Ink.ofParty(row.favoured()), row.emphasis()));
    }
    return new XyPlot(
        x, y, List.of(new Boxes("interval", bars), new Dots("bias", dots)), labels(rows, x, y));
  }

  private static List<PointLabel> labels(List<Row> rows, Axis x, Axis y) {
    List<PointLabel> labels = new ArrayList<>();
    boolean democrats = rows.stream().anyMatch(Row::isDemocratUp);
    labels.add(
        PointLabel.zone(
            x.max(),
            y.max(),
            democrats ? "favoured the Democrat" : "favoured the one named in the note",
            Side.BELOW_LEFT));
    labels.add(PointLabel.zone(x.max(), y.min(), "favoured the other", Side.ABOVE_LEFT));
    for (Row row : rows) {
      String year = Integer.toString(row.year());
      boolean named = row.emphasis() == Emphasis.MARKED || (!row.holdsZero() && rows.size() > 1);
      if (named || rows.indexOf(row) >= rows.size() - LATEST) {
        labels.add(
            row.bias() < 0
                ? PointLabel.name(row.year(), row.low(), List.of(year), Side.BELOW)
                : PointLabel.name(row.year(), row.high(), List.of(year), Side.ABOVE));
      }
    }
    return labels;
  }

  private static Description description(List<Row> rows) {
    Comparator<Row> order = Comparator.comparingDouble(Row::bias);
    Row least = rows.stream().min(order).orElseThrow();
    Row most = rows.stream().max(order).orElseThrow();
    List<String> more = new ArrayList<>();
    more.addAll(
        Figures.listed(
            "No swing within the bar reverses it",
            rows.stream()
                .filter(r -> !r.holdsZero())
                .map(r -> r.year() + " (" + r.interval() + ")")
                .toList()));
    Row last = rows.get(rows.size() - 1);
    more.add(
        String.format("%s: %s, %s", last.year(), Figures.points(last.bias()), last.interval()));
    return new Description(
        "Symbols, one an election, each with a bar: the bias of the election, and 95% of the biases"
            + " of random swings around it, upward where the Democrat was favoured",
        Figures.span(
            "From ",
            Figures.points(least.bias()) + " in " + least.year(),
            Figures.points(most.bias()) + " in " + most.year()),
        more);
  }

  private static DataTable table(List<Row> rows) {
    return DataTable.of(
        rows,
        List.of(
            SharedFigures.year(Row::year),
            TippingFigures.marginOf(Row::up),
            TippingFigures.marginOver(Row::down),
            ChanceFigures.biasOfThresholds(Row::bias),
            ChanceFigures.biasLow(Row::low),
            ChanceFigures.biasHigh(Row::high)));
  }
}
