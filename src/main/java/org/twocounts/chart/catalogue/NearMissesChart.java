package org.twocounts.chart.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.twocounts.analysis.PopularVote;
import org.twocounts.analysis.PublishedLeads;
import org.twocounts.analysis.indicator.Closeness;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.spec.Axis;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.DataTable;
import org.twocounts.chart.spec.Description;
import org.twocounts.chart.spec.Layer.Dot;
import org.twocounts.chart.spec.Layer.Dots;
import org.twocounts.chart.spec.Layout;
import org.twocounts.chart.spec.Panel;
import org.twocounts.chart.spec.PointLabel;
import org.twocounts.chart.spec.PointLabel.Side;
import org.twocounts.chart.spec.Words;
import org.twocounts.chart.spec.XyPlot;
import org.twocounts.chart.theme.Ink;
import org.twocounts.figure.SharedFigures;
import org.twocounts.figure.VoteFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.FamilyName;
import org.twocounts.words.Numerals;
import org.twocounts.words.YearsBetween;

/** How close the popular vote of every election was, in votes and in points. */
final class NearMissesChart extends RecordChart {
  private static final double ONE_POINT = 1.0;
  private static final int NAMED = 8;

  /** Upper end of the axis of points, unless a lead is wider. */
  private static final double WIDEST = 40;

  /** The lead of one election, whoever became President. */
  private record Row(TwoCounts counts, Closeness closeness, PublishedLeads printed) {
    static Optional<Row> of(TwoCounts counts, ElectionRecord record) {
      PopularVote popular = counts.summary().popular();
      return Closeness.of(popular)
          .map(
              near ->
                  new Row(
                      counts,
                      near,
                      PublishedLeads.of(record, popular, near.leader(), near.second())));
    }

    int year() {
      return counts.year();
    }

    double points() {
      return closeness.lead().points();
    }

    long votes() {
      return closeness.lead().votes();
    }

    Ink ink() {
      return Ink.ofParty(counts.election().partyOf(closeness.leader()));
    }

    String leader() {
      return FamilyName.of(closeness.leader());
    }
  }

  NearMissesChart() {
    super(
        "near-misses",
        Topic.CLOSENESS,
        "How close was the popular vote of every election?",
        Set.of(CaveatMeasure.POPULAR_VOTE));
  }

  @Override
  ChartSpec drawn(ChartRequest request) {
    List<Row> rows =
        Needs.nationalVotes(1)
            .in(
                TwoCounts.all(request.record()).stream()
                    .flatMap(c -> Row.of(c, request.record()).stream())
                    .toList());
    return new ChartSpec(
        id(),
        words(rows, request),
        PartyKey.points(
            rows.stream()
                .flatMap(r -> r.counts().election().partyOf(r.closeness().leader()).stream())
                .toList(),
            rows.stream().map(r -> r.counts().emphasis())),
        Layout.single(0.58, 1.2),
        List.of(points(rows), votes(rows)),
        description(rows),
        table(rows));
  }

  private static Words words(List<Row> rows, ChartRequest request) {
    return Words.of(
        title(rows),
        "Lead of the popular leader over the second, "
            + YearsBetween.of(rows.get(0).year(), rows.get(rows.size() - 1).year())
            + ", logarithmic scales",
        new SourcesUsed()
            .bothCounts(rows.stream().map(r -> r.counts().election()).toList())
            .line(request),
        Notes.of(
            request,
            "Colour and shape: the party of the popular leader, who did not become President where"
                + " there is a ring.",
            PrintedLeads.of(nearest(rows).printed()),
            PrintedLeads.of(
                rows.stream()
                    .map(r -> new PrintedLeads.Compared(r.printed(), r.closeness().lead()))
                    .toList())));
  }

  private static String title(List<Row> rows) {
    if (rows.size() == 1) {
      Row only = rows.get(0);
      return String.format(
          "%s led the popular vote of %s by %s",
          only.leader(), only.year(), Figures.points(only.points()).substring(1));
    }
    long near = rows.stream().filter(r -> r.points() < ONE_POINT).count();
    int closest = nearest(rows).year();
    if (near == 0) {
      return "The popular vote was never closer than one point, and closest in " + closest;
    }
    return near == 1
        ? "One popular vote was closer than one point, that of " + closest
        : String.format(
            "%s popular votes were closer than one point, %s closest",
            Figures.countFirst(near), closest);
  }

  private static Row nearest(List<Row> rows) {
    return rows.stream().min(Comparator.comparing(r -> r.closeness().lead())).orElseThrow();
  }

  private static Panel points(List<Row> rows) {
    double least = nearest(rows).points() / 1.6;
    double most = rows.stream().mapToDouble(Row::points).max().orElseThrow() * 1.3;
    Axis y =
        Decades.axis(
            least,
            Math.max(WIDEST, most),
            v -> Numerals.of(BigDecimal.valueOf(v).stripTrailingZeros()) + (v == 10 ? " pp" : ""));
    return Panel.of(
        "Percentage points of all votes",
        plot(rows, y, Row::points, r -> List.of(r.year() + " " + r.leader(), year(r))));
  }

  private static Panel votes(List<Row> rows) {
    double least = rows.stream().mapToLong(Row::votes).min().orElseThrow() / 1.8;
    double most = rows.stream().mapToLong(Row::votes).max().orElseThrow() * 1.8;
    Axis y = Decades.axis(least, most, v -> Numerals.of(Math.round(v)));
    return Panel.of("Votes", plot(rows, y, r -> r.votes(), NearMissesChart::votes));
  }

  private static String year(Row row) {
    return Integer.toString(row.year());
  }

  /** The lead, the printed ones beside it where it is none of them. */
  private static List<String> votes(Row row) {
    String lead = row.year() + ": " + Numerals.of(row.votes());
    return row.printed().isOutside()
        ? List.of(lead + " (printed: " + row.printed().range() + ")", lead, year(row))
        : List.of(lead, year(row));
  }

  private static XyPlot plot(
      List<Row> rows, Axis y, ToDoubleFunction<Row> value, Function<Row, List<String>> names) {
    List<Dot> dots =
        rows.stream()
            .map(r -> Dot.of(r.year(), value.applyAsDouble(r), r.ink(), r.counts().emphasis()))
            .toList();
    List<Row> closest =
        rows.stream().sorted(Comparator.comparingDouble(value)).limit(NAMED).toList();
    List<PointLabel> labels = new ArrayList<>();
    rows.stream()
        .sorted(Comparator.comparingDouble(value))
        .filter(r -> r.counts().isSplit() || closest.contains(r))
        .forEach(
            r ->
                labels.add(
                    PointLabel.name(
                        r.year(),
                        value.applyAsDouble(r),
                        names.apply(r),
                        Side.RIGHT,
                        Side.LEFT,
                        Side.BELOW,
                        Side.BELOW_LEFT,
                        Side.ABOVE)));
    Axis x = Years.axis(rows.get(0).year(), rows.get(rows.size() - 1).year());
    return new XyPlot(x, y, List.of(new Dots("lead", dots)), labels);
  }

  private static Description description(List<Row> rows) {
    Row widest = rows.stream().max(Comparator.comparing(r -> r.closeness().lead())).orElseThrow();
    Row nearest = nearest(rows);
    List<String> near =
        rows.stream()
            .filter(r -> r.points() < ONE_POINT)
            .sorted(Comparator.comparingDouble(Row::points))
            .map(NearMissesChart::inWords)
            .toList();
    return new Description(
        "Two scatter charts above each other, one point an election: the lead in percentage points"
            + " and in votes",
        Figures.span(
            "From ",
            Figures.points(nearest.points()).substring(1) + " in " + nearest.year(),
            Figures.points(widest.points()).substring(1) + " in " + widest.year()),
        Figures.listed("Under one point", near));
  }

  private static String inWords(Row row) {
    return row.year()
        + " ("
        + row.leader()
        + " by "
        + (row.printed().isOutside() ? row.printed().inWords() : Numerals.of(row.votes()))
        + ")";
  }

  private static DataTable table(List<Row> rows) {
    return DataTable.of(
        rows,
        List.of(
            SharedFigures.year(Row::year),
            VoteFigures.popularLeader(r -> Optional.of(r.closeness().leader())),
            VoteFigures.second(r -> r.closeness().second()),
            VoteFigures.marginVotes(r -> OptionalLong.of(r.votes())),
            VoteFigures.marginPoints(r -> OptionalDouble.of(r.points())),
            VoteFigures.printedMarginLeast(r -> r.printed().least()),
            VoteFigures.printedMarginMost(r -> r.printed().most()),
            VoteFigures.leaderBecamePresident(
                r -> r.closeness().leader().equals(r.counts().summary().president()))));
  }
}
