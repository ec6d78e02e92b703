package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.twocounts.analysis.Bias;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.SplitDefinition;
import org.twocounts.analysis.SplitStatus;
import org.twocounts.analysis.Splits;
import org.twocounts.analysis.TippingOptions;
import org.twocounts.analysis.TippingPoint;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.spec.Axis;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.DataTable;
import org.twocounts.chart.spec.Description;
import org.twocounts.chart.spec.Layer.Box;
import org.twocounts.chart.spec.Layer.Boxes;
import org.twocounts.chart.spec.Layer.Emphasis;
import org.twocounts.chart.spec.Layout;
import org.twocounts.chart.spec.Panel;
import org.twocounts.chart.spec.PointLabel;
import org.twocounts.chart.spec.PointLabel.Side;
import org.twocounts.chart.spec.Words;
import org.twocounts.chart.spec.XyPlot;
import org.twocounts.chart.theme.Hue;
import org.twocounts.chart.theme.Ink;
import org.twocounts.figure.SharedFigures;
import org.twocounts.figure.TippingFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.FamilyName;
import org.twocounts.model.HistoricYears;
import org.twocounts.words.YearsBetween;

/** Electoral College bias since today's two parties face each other. */
final class BiasChart extends RecordChart {
  /** A bar so short, of the whole axis, that its label may stand on the other side of zero. */
  private static final double SHORT = 0.03;

  /** So many of the latest elections are named one by one. */
  private static final int LATEST = 3;

  /** One election with a defined bias. */
  private record Row(Election election, TippingPoint tipping, SplitStatus split) {
    int year() {
      return election.year();
    }

    double bias() {
      return tipping.bias();
    }

    /** The colour of the party favoured; that of none where the bias is exactly 0. */
    Hue favoured() {
      return Hue.ofParty(tipping.towards());
    }

    /** Whether the two were not Democrat and Republican. */
    boolean otherPair() {
      return hue(tipping.contest().positive()) != Hue.DEMOCRATIC
          || hue(tipping.contest().negative()) != Hue.REPUBLICAN;
    }

    private Hue hue(String candidate) {
      return Hue.ofParty(election.partyOf(candidate));
    }

    String pair() {
      return year()
          + " "
          + FamilyName.of(tipping.contest().positive())
          + " minus "
          + FamilyName.of(tipping.contest().negative());
    }

    Emphasis emphasis() {
      return split == SplitStatus.SPLIT ? Emphasis.MARKED : Emphasis.NONE;
    }
  }

  BiasChart() {
    super(
        "bias",
        Topic.ADVANTAGE,
        "Whom did the Electoral College favour in each election?",
        Set.of(CaveatMeasure.TIPPING));
  }

  @Override
  ChartSpec drawn(ChartRequest request) {
    List<Row> rows = new ArrayList<>();
    for (Bias bias : Bias.series(request.record(), TippingOptions.STANDARD)) {
      Election election = request.record().getElection(bias.year());
      bias.tippingPoint()
          .filter(t -> bias.year() >= HistoricYears.TODAYS_PARTIES)
          .ifPresent(
              t ->
                  rows.add(
                      new Row(election, t, Splits.status(election, SplitDefinition.TOOK_OFFICE))));
    }
    if (rows.isEmpty()) {
      throw new NotDefinedException(
          "no election since " + HistoricYears.TODAYS_PARTIES + " with a defined bias");
    }
    return new ChartSpec(
        id(),
        words(rows, request),
        PartyKey.areas(
            rows.stream().flatMap(r -> r.tipping().towards().stream()).toList(),
            rows.stream().map(Row::emphasis)),
        Layout.single(0.48, 0.95),
        List.of(Panel.of("", plot(rows, request))),
        description(rows),
        table(rows));
  }

  private static Words words(List<Row> rows, ChartRequest request) {
    List<Election> elections = rows.stream().map(Row::election).toList();
    return Words.of(
        title(rows),
        "Margin of the state that gave the winner a majority of electors, less the national margin,"
            + " percentage points, "
            + YearsBetween.of(rows.get(0).year(), rows.get(rows.size() - 1).year()),
        new SourcesUsed().bothCounts(elections).line(request),
        Notes.of(
            request,
            String.format(
                "Democrat minus Republican%s, in percent of all votes; electors as won at the"
                    + " polls. Above zero: with equal votes in the nation and the same swing"
                    + " everywhere the Republican would not have had the majority; below, the"
                    + " Democrat.",
                pairs(rows))));
  }

  /** How often it leaned to either of today's parties, the more frequent first. */
  private static String title(List<Row> rows) {
    long republican = rows.stream().filter(r -> r.favoured() == Hue.REPUBLICAN).count();
    long democratic = rows.stream().filter(r -> r.favoured() == Hue.DEMOCRATIC).count();
    boolean first = republican >= democratic;
    long more = Math.max(republican, democratic);
    if (rows.size() == 1 || more == 0) {
      return only(rows.get(rows.size() - 1));
    }
    return String.format(
        "Since %s the Electoral College leaned %s%s%s%s%s",
        rows.get(0).year(),
        first ? "Republican " : "Democratic ",
        more,
        Figures.nouns(more, " time, ", " times, "),
        first ? "Democratic " : "Republican ",
        Math.min(republican, democratic));
  }

  private static String only(Row row) {
    return String.format(
        "In %s the Electoral College leaned %s",
        row.year(),
        row.tipping()
            .towards()
            .map(party -> party + " by " + Figures.points(Math.abs(row.bias())).substring(1))
            .orElse("to neither side"));
  }

  /** Whose margins they are where the two were others. */
  private static String pairs(List<Row> rows) {
    List<String> others = rows.stream().filter(Row::otherPair).map(Row::pair).toList();
    return others.isEmpty() ? "" : " (" + String.join(", ", others) + ")";
  }

  private static XyPlot plot(List<Row> rows, ChartRequest request) {
    Axis y = Points.axis(rows.stream().map(Row::bias).toList(), 2);
    Axis x = Years.axis(rows.get(0).year(), rows.get(rows.size() - 1).year());
    List<Box> bars =
        rows.stream()
            .map(r -> Box.bar(r.year(), Years.BAR, r.bias(), Ink.of(r.favoured()), r.emphasis()))
            .toList();
    List<PointLabel> labels = new ArrayList<>();
    labels.add(PointLabel.zone(x.max(), y.max(), "favoured " + above(rows), Side.BELOW_LEFT));
    labels.add(PointLabel.zone(x.min(), y.min(), "favoured " + below(rows), Side.ABOVE_RIGHT));
    Set<Row> extremes = extremes(rows);
    List<Row> named =
        rows.stream().filter(r -> r.emphasis() == Emphasis.MARKED || extremes.contains(r)).toList();
    for (Row r : named) {
      String year = Integer.toString(r.year());
      List<String> wordings =
          List.of(
              year + " " + place(r, request) + " " + Figures.points(r.bias()),
              year + " " + Figures.points(r.bias()),
              year);
      if (r.bias() > -SHORT * (y.max() - y.min()) && r.bias() < 0) {
        labels.add(
            PointLabel.name(r.year(), 0, wordings, Side.ABOVE, Side.BELOW_RIGHT, Side.ABOVE_LEFT));
        continue;
      }
      labels.add(
          r.bias() < 0
              ? PointLabel.name(
                  r.year(), r.bias(), wordings, Side.BELOW, Side.BELOW_LEFT, Side.BELOW_RIGHT)
              : PointLabel.name(
                  r.year(), r.bias(), wordings, Side.ABOVE, Side.RIGHT, Side.ABOVE_RIGHT));
    }
    return new XyPlot(x, y, List.of(new Boxes("bias", bars)), labels);
  }

  /** Whom bars upward stand for, those of other parties among them. */
  private static String above(List<Row> rows) {
    return rows.stream().filter(r -> r.bias() > 0).allMatch(r -> r.favoured() == Hue.DEMOCRATIC)
        ? "the Democrat"
        : "the Republican’s rival";
  }

  private static String below(List<Row> rows) {
    return rows.stream().filter(r -> r.bias() < 0).allMatch(r -> r.favoured() == Hue.REPUBLICAN)
        ? "the Republican"
        : "the Democrat’s rival";
  }

  /** The least, the greatest and the latest two. */
  private static Set<Row> extremes(List<Row> rows) {
    Comparator<Row> order = Comparator.comparingDouble(Row::bias);
    Set<Row> extremes = Collections.newSetFromMap(new IdentityHashMap<>());
    extremes.add(rows.stream().min(order).orElseThrow());
    extremes.add(rows.stream().max(order).orElseThrow());
    extremes.addAll(rows.subList(Math.max(0, rows.size() - 2), rows.size()));
    return extremes;
  }

  private static String place(Row row, ChartRequest request) {
    String unit = row.tipping().unit();
    return request.record().findState(unit).map(s -> s.name()).orElse(unit);
  }

  private static Description description(List<Row> rows) {
    Comparator<Row> order = Comparator.comparingDouble(Row::bias);
    Row least = rows.stream().min(order).orElseThrow();
    Row most = rows.stream().max(order).orElseThrow();
    List<String> exceptions = new ArrayList<>();
    exceptions.addAll(
        Figures.listed(
            "Elections in which a rival led the popular vote",
            rows.stream()
                .filter(r -> r.emphasis() == Emphasis.MARKED)
                .map(r -> r.year() + " (" + Figures.points(r.bias()) + ")")
                .toList()));
    if (rows.size() > LATEST) {
      exceptions.addAll(
          Figures.listed(
              "The latest " + Figures.count(LATEST),
              rows.subList(rows.size() - LATEST, rows.size()).stream()
                  .map(r -> r.year() + " " + Figures.points(r.bias()))
                  .toList()));
    }
    return new Description(
        "Bar chart, one bar an election, upward where the Electoral College favoured the Democrat"
            + pairs(rows),
        Figures.span(
            "From ",
            Figures.points(least.bias()) + " in " + least.year(),
            Figures.points(most.bias()) + " in " + most.year()),
        exceptions);
  }

  private static DataTable table(List<Row> rows) {
    return DataTable.of(
        rows,
        List.of(
            TippingFigures.YEAR.of(Row::tipping),
            TippingFigures.WINNER.of(Row::tipping),
            TippingFigures.RIVAL.of(Row::tipping),
            TippingFigures.TIPPING_UNIT.of(Row::tipping),
            TippingFigures.TIPPING_MARGIN.of(Row::tipping),
            TippingFigures.NATIONAL_MARGIN.of(Row::tipping),
            TippingFigures.BIAS.of(Row::tipping),
            TippingFigures.TOWARDS.of(Row::tipping),
            SharedFigures.split(Row::split)));
  }
}
