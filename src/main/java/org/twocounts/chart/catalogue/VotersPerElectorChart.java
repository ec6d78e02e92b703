package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import org.twocounts.analysis.indicator.Malapportionment;
import org.twocounts.analysis.indicator.Malapportionment.PerElector;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.spec.Axis;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.DataTable;
import org.twocounts.chart.spec.Description;
import org.twocounts.chart.spec.KeyEntry;
import org.twocounts.chart.spec.Layer.Band;
import org.twocounts.chart.spec.Layer.Course;
import org.twocounts.chart.spec.Layer.Line;
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
import org.twocounts.figure.IndicatorFigures;
import org.twocounts.figure.MalapportionmentFigures;
import org.twocounts.figure.SharedFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.words.Numerals;
import org.twocounts.words.YearsBetween;

/** Votes cast for one elector: the nation, and the states with fewest and most. */
final class VotersPerElectorChart extends RecordChart {

  private static final Needs NEEDS = Needs.nationalVotes(1);

  /** One election. */
  private record Row(Election election, double nation, Malapportionment spread) {
    int year() {
      return election.year();
    }
  }

  VotersPerElectorChart() {
    super(
        "voters-per-elector",
        Topic.ADVANTAGE,
        "For how many voters does an elector stand, and where for most?",
        Set.of(CaveatMeasure.STATE_VOTES));
  }

  @Override
  ChartSpec drawn(ChartRequest request) {
    List<Row> rows = new ArrayList<>();
    for (TwoCounts c : TwoCounts.all(request.record())) {
      int electors =
          c.election().states().stream()
              .filter(s -> s.hasPopularVote())
              .mapToInt(s -> s.electorsAppointed())
              .sum();
      Malapportionment.byVotes(c.election())
          .ifPresent(
              m ->
                  rows.add(
                      new Row(c.election(), (double) c.summary().popular().total() / electors, m)));
    }
    NEEDS.in(rows);
    Ink strong = Ink.of(Hue.STRONG);
    return new ChartSpec(
        id(),
        words(rows, request),
        List.of(
            KeyEntry.line(strong, "the nation"),
            KeyEntry.area(
                Ink.of(Hue.CONTEXT).tinted(Tint.QUARTER),
                "from the state with fewest to the state with most")),
        Layout.single(0.5, 1.0),
        List.of(Panel.of("", plot(rows, request))),
        description(rows, request),
        table(rows));
  }

  private static Words words(List<Row> rows, ChartRequest request) {
    Row last = rows.get(rows.size() - 1);
    return Words.of(
        String.format(
            "%s: an elector for %s votes in %s, for %s in %s",
            last.year(),
            rounded(last.spread().fewest().value()),
            name(last.spread().fewest(), request),
            rounded(last.spread().most().value()),
            name(last.spread().most(), request)),
        "Votes cast for President for each elector, United States, "
            + YearsBetween.of(rows.get(0).year(), last.year())
            + ", logarithmic scale",
        new SourcesUsed().bothCounts(rows.stream().map(Row::election).toList()).line(request),
        Notes.of(request, "States whose legislature chose the electors are left out."));
  }

  private static String rounded(double votes) {
    return Numerals.of(1000 * Math.round(votes / 1000));
  }

  private static String name(PerElector state, ChartRequest request) {
    return request.record().findState(state.state()).map(s -> s.name()).orElse(state.state());
  }

  private static XyPlot plot(List<Row> rows, ChartRequest request) {
    List<Vertex> nation = new ArrayList<>();
    List<Span> spread = new ArrayList<>();
    for (Row r : rows) {
      nation.add(Vertex.of(r.year(), r.nation()));
      spread.add(new Span(r.year(), r.spread().fewest().value(), r.spread().most().value()));
    }
    double least = spread.stream().mapToDouble(Span::low).min().orElseThrow() * 0.7;
    double most = spread.stream().mapToDouble(Span::high).max().orElseThrow() * 1.7;
    Axis x = Years.axis(rows.get(0).year(), rows.get(rows.size() - 1).year());
    Axis y = Decades.axis(least, most, v -> Numerals.of(Math.round(v)));
    return new XyPlot(
        x,
        y,
        List.of(
            new Band("spread of the states", spread, Ink.of(Hue.CONTEXT).tinted(Tint.QUARTER)),
            new Line("nation", nation, Ink.of(Hue.STRONG), Course.STRAIGHT)),
        labels(rows, request));
  }

  private static List<PointLabel> labels(List<Row> rows, ChartRequest request) {
    List<PointLabel> labels = new ArrayList<>();
    Row widest =
        rows.stream().max(Comparator.comparingDouble(r -> r.spread().ratio())).orElseThrow();
    for (Row r : List.of(widest, rows.get(rows.size() - 1))) {
      labels.add(
          label(
              r,
              r.spread().most(),
              request,
              Side.ABOVE,
              Side.ABOVE_LEFT,
              Side.ABOVE_RIGHT,
              Side.RIGHT));
      labels.add(
          label(r, r.spread().fewest(), request, Side.BELOW, Side.BELOW_RIGHT, Side.BELOW_LEFT));
    }
    return labels;
  }

  private static PointLabel label(Row row, PerElector state, ChartRequest request, Side... sides) {
    String name = name(state, request);
    return PointLabel.name(
        row.year(),
        state.value(),
        List.of(
            row.year() + ": " + name + " " + Numerals.of(Math.round(state.value())),
            row.year() + ": " + name),
        sides);
  }

  private static Description description(List<Row> rows, ChartRequest request) {
    Row first = rows.get(0);
    Row last = rows.get(rows.size() - 1);
    Row widest =
        rows.stream().max(Comparator.comparingDouble(r -> r.spread().ratio())).orElseThrow();
    return new Description(
        "Line with a band around it on a logarithmic scale",
        rows.size() == 1
            ? String.format(
                "In the nation %s votes an elector in %s",
                Numerals.of(Math.round(last.nation())), last.year())
            : String.format(
                "In the nation from %s votes an elector in %s to %s in %s",
                Numerals.of(Math.round(first.nation())),
                first.year(),
                Numerals.of(Math.round(last.nation())),
                last.year()),
        List.of(
            String.format(
                Locale.ROOT,
                "The states lay widest apart in %d: %s had %s times the votes an elector of %s",
                widest.year(),
                name(widest.spread().most(), request),
                Numerals.of(widest.spread().ratio(), 0),
                name(widest.spread().fewest(), request))));
  }

  private static DataTable table(List<Row> rows) {
    return DataTable.of(
        rows,
        List.of(
            SharedFigures.year(Row::year),
            IndicatorFigures.votesPerElector(r -> OptionalDouble.of(r.nation())),
            MalapportionmentFigures.FEWEST.of(Row::spread),
            MalapportionmentFigures.FEWEST_STATE.of(Row::spread),
            MalapportionmentFigures.MOST.of(Row::spread),
            MalapportionmentFigures.MOST_STATE.of(Row::spread),
            MalapportionmentFigures.RATIO.of(Row::spread),
            MalapportionmentFigures.BY_VOTES.of(Row::spread)));
  }
}
