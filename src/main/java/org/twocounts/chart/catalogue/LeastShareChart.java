package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.fewest.Electorate;
import org.twocounts.analysis.fewest.LeastWinningShare;
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
import org.twocounts.figure.LeastShareFigures;
import org.twocounts.figure.SharedFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.words.YearsBetween;

/** The smallest share of the nation that can win a majority of electors. */
final class LeastShareChart extends RecordChart {

  private record Row(Election election, OptionalDouble votes, OptionalDouble people) {
    int year() {
      return election.year();
    }
  }

  LeastShareChart() {
    super(
        "least-share",
        Topic.ADVANTAGE,
        "How small a part of the nation could win a majority of electors?",
        Set.of(CaveatMeasure.POPULAR_VOTE, CaveatMeasure.POPULATION));
  }

  @Override
  ChartSpec drawn(ChartRequest request) {
    List<Row> rows =
        request.record().elections().stream()
            .map(
                e ->
                    new Row(
                        e,
                        percent(request, e, Electorate.VOTES),
                        percent(request, e, Electorate.POPULATION)))
            .filter(r -> r.votes().isPresent() || r.people().isPresent())
            .toList();
    Needs.nationalVotes(2).in(rows.stream().filter(r -> r.votes().isPresent()).toList());
    return new ChartSpec(
        id(),
        words(rows, request),
        key(rows),
        Layout.single(0.4, 0.85),
        List.of(Panel.of("", plot(rows))),
        description(rows),
        table(rows));
  }

  private static OptionalDouble percent(
      ChartRequest request, Election election, Electorate electorate) {
    try {
      return OptionalDouble.of(
          LeastWinningShare.of(request.record(), election, electorate).share().percent());
    } catch (NotDefinedException e) {
      return OptionalDouble.empty();
    }
  }

  private static List<KeyEntry> key(List<Row> rows) {
    KeyEntry votes = KeyEntry.line(Ink.of(Hue.STRONG), "of the votes cast");
    return rows.stream().anyMatch(r -> r.people().isPresent())
        ? List.of(votes, KeyEntry.line(Ink.of(Hue.CONTEXT), "of the apportionment population"))
        : List.of(votes);
  }

  private static Words words(List<Row> rows, ChartRequest request) {
    List<Row> voted = rows.stream().filter(r -> r.votes().isPresent()).toList();
    Row last = voted.get(voted.size() - 1);
    return Words.of(
        String.format(
            "%s: %s of the votes could have won a majority of electors",
            last.year(), Figures.percent(last.votes().getAsDouble())),
        "Smallest share of the nation that can win: one vote more than half in the states with"
            + " fewest votes an elector, none elsewhere, "
            + YearsBetween.of(rows.get(0).year(), last.year()),
        new SourcesUsed().bothCounts(rows.stream().map(Row::election).toList()).line(request),
        Notes.of(
            request,
            "A bound, with two candidates: no election came near it. Where legislatures chose"
                + " electors, these cost no votes."));
  }

  private static XyPlot plot(List<Row> rows) {
    List<Vertex> votes = new ArrayList<>();
    List<Vertex> people = new ArrayList<>();
    for (Row r : rows) {
      if (r.votes().isPresent() || !votes.isEmpty()) {
        votes.add(new Vertex(r.year(), r.votes()));
      }
      people.add(new Vertex(r.year(), r.people()));
    }
    Row last = rows.get(rows.size() - 1);
    List<PointLabel> labels = new ArrayList<>();
    labels.add(
        PointLabel.name(
            last.year(),
            last.votes().orElseThrow(),
            List.of(Figures.percent(last.votes().getAsDouble())),
            Side.BELOW,
            Side.BELOW_LEFT,
            Side.ABOVE));
    rows.stream()
        .filter(r -> r.votes().isPresent())
        .min(java.util.Comparator.comparingDouble(r -> r.votes().getAsDouble()))
        .ifPresent(
            r ->
                labels.add(
                    PointLabel.name(
                        r.year(),
                        r.votes().getAsDouble(),
                        List.of(r.year() + ": " + Figures.percent(r.votes().getAsDouble())),
                        Side.BELOW,
                        Side.BELOW_RIGHT)));
    labels.add(PointLabel.zone(rows.get(0).year(), 50, "half of the nation", Side.BELOW_RIGHT));
    Axis x = Years.axis(rows.get(0).year(), last.year());
    Axis y = PercentAxis.axis(0, 54, 0, 50, 10).withBaseline(0);
    return new XyPlot(
        x,
        y,
        List.of(
            new Line("population", people, Ink.of(Hue.CONTEXT), Course.STRAIGHT),
            new Line("votes", votes, Ink.of(Hue.STRONG), Course.STRAIGHT)),
        labels);
  }

  private static Description description(List<Row> rows) {
    double least = rows.stream().flatMapToDouble(r -> r.votes().stream()).min().orElseThrow();
    double most = rows.stream().flatMapToDouble(r -> r.votes().stream()).max().orElseThrow();
    return new Description(
        "Two lines, one of votes and one of population",
        "By votes from " + Figures.percent(least) + " to " + Figures.percent(most),
        List.of("Nobody has won in this way"));
  }

  private static DataTable table(List<Row> rows) {
    return DataTable.of(
        rows,
        List.of(
            SharedFigures.year(Row::year),
            LeastShareFigures.byVotes(Row::votes),
            LeastShareFigures.byPopulation(Row::people)));
  }
}
