package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.fewest.FlipGoal;
import org.twocounts.analysis.fewest.SmallestFlip;
import org.twocounts.analysis.fewest.TakenUnit;
import org.twocounts.analysis.fewest.ThirdPartyUnits;
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
import org.twocounts.figure.FlipFigures;
import org.twocounts.figure.VoteFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.words.Joined;
import org.twocounts.words.Numerals;

/** The fewest voters who, by changing sides, would have elected the rival. */
final class SmallestFlipChart extends RecordChart {
  private static final int NAMED = 7;
  private static final long TEN_THOUSAND = 10_000;

  private record Row(TwoCounts counts, SmallestFlip flip) {
    int year() {
      return counts.year();
    }

    String states() {
      return Joined.of(flip.units().stream().map(TakenUnit::unit).toList());
    }
  }

  SmallestFlipChart() {
    super(
        "smallest-flip",
        Topic.CLOSENESS,
        "How few voters could have changed who was elected?",
        Set.of(CaveatMeasure.TIPPING));
  }

  @Override
  ChartSpec drawn(ChartRequest request) {
    List<Row> rows =
        TwoCounts.all(request.record()).stream().flatMap(c -> row(c).stream()).toList();
    if (rows.isEmpty()) {
      throw new NotDefinedException("no election with a winner and a rival in this record");
    }
    return new ChartSpec(
        id(),
        words(rows, request),
        PartyKey.points(
            rows.stream().map(r -> r.counts().party()).toList(),
            rows.stream().map(r -> r.counts().emphasis())),
        Layout.single(0.5, 1.0),
        List.of(Panel.of("", plot(rows))),
        description(rows),
        table(rows));
  }

  private static Optional<Row> row(TwoCounts counts) {
    try {
      return Optional.of(
          new Row(
              counts,
              SmallestFlip.of(
                  counts.election(), FlipGoal.ELECT, ThirdPartyUnits.FLIP, Optional.empty())));
    } catch (NotDefinedException e) {
      return Optional.empty();
    }
  }

  private static Row fewest(List<Row> rows) {
    return rows.stream().min(Comparator.comparingLong(r -> r.flip().voters())).orElseThrow();
  }

  private static Words words(List<Row> rows, ChartRequest request) {
    Row fewest = fewest(rows);
    long few = rows.stream().filter(r -> r.flip().voters() < TEN_THOUSAND).count();
    List<Election> elections = rows.stream().map(r -> r.counts().election()).toList();
    return Words.of(
        title(few, fewest),
        "Fewest voters who, by changing to the rival in the right states, would have elected the"
            + " rival, logarithmic scale",
        new SourcesUsed().bothCounts(elections).line(request),
        Notes.of(
            request,
            "Exact; all other votes stay as they were. Nobody could have known beforehand which"
                + " voters.",
            LeftOut.of(request.record(), rows.stream().map(Row::counts).toList())));
  }

  private static String title(long few, Row fewest) {
    String voters = Numerals.of(fewest.flip().voters());
    return few < 2
        ? "The election of " + fewest.year() + " could have been turned by " + voters + " voters"
        : String.format(
            "Fewer than 10,000 voters could have turned %s elections", Figures.count(few));
  }

  private static XyPlot plot(List<Row> rows) {
    double least = fewest(rows).flip().voters() / 1.8;
    double most = rows.stream().mapToLong(r -> r.flip().voters()).max().orElseThrow() * 1.8;
    Axis y = Decades.axis(least, most, v -> Numerals.of(Math.round(v)));
    Axis x = Years.axis(rows.get(0).year(), rows.get(rows.size() - 1).year());
    List<Dot> dots =
        rows.stream()
            .map(
                r ->
                    Dot.of(
                        r.year(),
                        (double) r.flip().voters(),
                        r.counts().ink(),
                        r.counts().emphasis()))
            .toList();
    List<PointLabel> labels = new ArrayList<>();
    rows.stream()
        .filter(r -> r.flip().voters() < TEN_THOUSAND)
        .sorted(Comparator.comparingLong(r -> r.flip().voters()))
        .forEach(
            r -> labels.add(name(r, List.of(voters(r) + " in " + r.states(), voters(r), year(r)))));
    rows.stream()
        .skip(Math.max(0, rows.size() - 3))
        .forEach(
            r -> {
              if (labels.stream().noneMatch(l -> l.x() == r.year())) {
                labels.add(name(r, List.of(voters(r), year(r))));
              }
            });
    return new XyPlot(x, y, List.of(new Dots("smallest flip", dots)), labels);
  }

  private static String year(Row row) {
    return Integer.toString(row.year());
  }

  private static String voters(Row row) {
    return row.year() + ": " + Numerals.of(row.flip().voters());
  }

  private static PointLabel name(Row row, List<String> wordings) {
    return PointLabel.name(
        row.year(),
        (double) row.flip().voters(),
        wordings,
        Side.RIGHT,
        Side.LEFT,
        Side.BELOW,
        Side.BELOW_LEFT,
        Side.ABOVE);
  }

  private static Description description(List<Row> rows) {
    Row most = rows.stream().max(Comparator.comparingLong(r -> r.flip().voters())).orElseThrow();
    Row fewest = fewest(rows);
    List<String> few =
        rows.stream()
            .sorted(Comparator.comparingLong(r -> r.flip().voters()))
            .limit(NAMED)
            .map(r -> r.year() + " " + Numerals.of(r.flip().voters()) + " in " + r.states())
            .toList();
    return new Description(
        "Scatter chart on a logarithmic scale, one point an election",
        rows.size() == 1
            ? ""
            : String.format(
                "From %s voters in %s to %s in %s",
                Numerals.of(fewest.flip().voters()),
                fewest.year(),
                Numerals.of(most.flip().voters()),
                most.year()),
        List.of("The fewest: " + String.join("; ", few)));
  }

  private static DataTable table(List<Row> rows) {
    return DataTable.of(
        rows,
        List.of(
            FlipFigures.YEAR.of(Row::flip),
            FlipFigures.WINNER.of(Row::flip),
            FlipFigures.RIVAL.of(Row::flip),
            FlipFigures.VOTERS.of(Row::flip),
            FlipFigures.UNITS.of(Row::flip),
            VoteFigures.totalPopularVotes(
                r -> OptionalLong.of(r.counts().summary().popular().total()))));
  }
}
