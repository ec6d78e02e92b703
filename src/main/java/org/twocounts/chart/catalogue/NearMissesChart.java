package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
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

/** How close the popular vote of every election was, in votes and in points. */
final class NearMissesChart extends RecordChart {
  private static final double ONE_POINT = 1.0;
  private static final int NAMED = 8;

  /** The lead of one election, whoever became President. */
  private record Row(TwoCounts counts, Closeness closeness) {
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
      return Figures.familyName(closeness.leader());
    }
  }

  NearMissesChart() {
    super("near-misses", Topic.CLOSENESS, "How close was the popular vote of every election?");
  }

  @Override
  public ChartSpec describe(ChartRequest request) {
    List<Row> rows =
        TwoCounts.all(request.record()).stream()
            .flatMap(
                c -> Closeness.of(c.summary().popular()).map(near -> new Row(c, near)).stream())
            .toList();
    return new ChartSpec(
        id(),
        words(rows, request),
        PartyKey.points(
            rows.stream()
                .flatMap(r -> r.counts().election().partyOf(r.closeness().leader()).stream())
                .toList()),
        Layout.single(0.58, 1.2),
        List.of(points(rows), votes(rows)),
        description(rows),
        table(rows));
  }

  private static Words words(List<Row> rows, ChartRequest request) {
    long near = rows.stream().filter(r -> r.points() < ONE_POINT).count();
    Row nearest = nearest(rows);
    return Words.of(
        "In "
            + Figures.count(near)
            + Figures.nouns(near, " election", " elections")
            + " less than a point of the popular vote lay between first and second; in "
            + nearest.year()
            + ", "
            + Figures.votes(nearest.votes())
            + " votes",
        "Lead of the popular leader over the second, "
            + rows.get(0).year()
            + "–"
            + rows.get(rows.size() - 1).year()
            + ", logarithmic scales",
        new SourcesUsed()
            .bothCounts(rows.stream().map(r -> r.counts().election()).toList())
            .line(request),
        Notes.of(
            request,
            "Colour and shape: the party of the popular leader, who did not become President where"
                + " there is a ring.",
            PublishedLeads.note(
                request.record(),
                nearest.year(),
                nearest.closeness().leader(),
                nearest.closeness().second())));
  }

  private static Row nearest(List<Row> rows) {
    return rows.stream().min(Comparator.comparing(r -> r.closeness().lead())).orElseThrow();
  }

  private static Panel points(List<Row> rows) {
    double least = nearest(rows).points() / 1.6;
    Axis y = Decades.axis(least, 40, v -> Figures.plain(v) + (v == 10 ? " pp" : ""));
    return Panel.of(
        "Percentage points of all votes",
        plot(rows, y, Row::points, r -> r.year() + " " + r.leader()));
  }

  private static Panel votes(List<Row> rows) {
    double least = rows.stream().mapToLong(Row::votes).min().orElseThrow() / 1.8;
    double most = rows.stream().mapToLong(Row::votes).max().orElseThrow() * 1.8;
    Axis y = Decades.axis(least, most, v -> Figures.votes(Math.round(v)));
    return Panel.of(
        "Votes", plot(rows, y, r -> r.votes(), r -> r.year() + ": " + Figures.votes(r.votes())));
  }

  private static XyPlot plot(
      List<Row> rows,
      Axis y,
      ToDoubleFunction<Row> value,
      java.util.function.Function<Row, String> name) {
    List<Dot> dots =
        rows.stream()
            .map(r -> Dot.of(r.year(), value.applyAsDouble(r), r.ink(), r.counts().emphasis()))
            .toList();
    List<PointLabel> labels = new ArrayList<>();
    rows.stream()
        .sorted(Comparator.comparingDouble(value))
        .limit(NAMED)
        .forEach(
            r ->
                labels.add(
                    PointLabel.name(
                        r.year(),
                        value.applyAsDouble(r),
                        List.of(name.apply(r), Integer.toString(r.year())),
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
            .map(r -> r.year() + " (" + r.leader() + " by " + Figures.votes(r.votes()) + ")")
            .toList();
    return new Description(
        "Two scatter charts above each other, one point an election: the lead in percentage points"
            + " and in votes",
        "From "
            + Figures.points(nearest.points()).substring(1)
            + " in "
            + nearest.year()
            + " to "
            + Figures.points(widest.points()).substring(1)
            + " in "
            + widest.year(),
        List.of("Under one point: " + String.join(", ", near)));
  }

  private static DataTable table(List<Row> rows) {
    DataTable.Builder table =
        DataTable.of(
            "year",
            "popular_leader",
            "second",
            "lead_votes",
            "lead_points",
            "leader_became_president");
    for (Row r : rows) {
      table.row(
          r.year(),
          r.closeness().leader(),
          r.closeness().second(),
          r.votes(),
          r.points(),
          r.closeness().leader().equals(r.counts().summary().president()));
    }
    return table.build();
  }
}
