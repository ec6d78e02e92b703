package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twocounts.analysis.ElectionSummary;
import org.twocounts.analysis.SplitStatus;
import org.twocounts.chart.Chart;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.spec.Axis;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.DataTable;
import org.twocounts.chart.spec.Description;
import org.twocounts.chart.spec.KeyEntry;
import org.twocounts.chart.spec.Layer.Box;
import org.twocounts.chart.spec.Layer.Boxes;
import org.twocounts.chart.spec.Layer.Emphasis;
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
import org.twocounts.model.Margin;

/** Both leads of every President since the popular vote is national, above each other. */
final class BothCountsChart implements Chart {

  /** One election: both leads of who became President. */
  private record Row(ElectionSummary summary, Margin popular, Margin electoral) {
    static Row of(ElectionSummary s) {
      String president = s.president();
      int best =
          s.electoral().tallies().stream()
              .filter(t -> !t.candidate().equals(president))
              .mapToInt(t -> t.votes())
              .findFirst()
              .orElse(0);
      return new Row(
          s,
          s.popular().marginOf(president).orElseThrow(),
          new Margin(s.electoral().votesOf(president) - best, s.election().electorsAppointed()));
    }

    int year() {
      return summary.year();
    }

    boolean isSplit() {
      return summary.split() == SplitStatus.SPLIT;
    }

    Ink ink() {
      return Ink.ofParty(Optional.of(summary.election().presidentParty()));
    }

    Emphasis emphasis() {
      return isSplit() ? Emphasis.MARKED : Emphasis.NONE;
    }

    String name() {
      return year() + " " + Figures.familyName(summary.president());
    }
  }

  @Override
  public String id() {
    return "both-counts";
  }

  @Override
  public String question() {
    return "How do the two counts of every election compare?";
  }

  @Override
  public Topic topic() {
    return Topic.TWO_COUNTS;
  }

  @Override
  public Scope scope() {
    return Scope.RECORD;
  }

  @Override
  public ChartSpec describe(ChartRequest request) {
    List<Row> rows =
        request.record().elections().stream()
            .map(ElectionSummary::of)
            .filter(s -> s.popular().isNational())
            .map(Row::of)
            .toList();
    return new ChartSpec(
        id(),
        words(rows, request),
        key(rows),
        Layout.single(0.56, 1.25),
        List.of(popularPanel(rows, request), electoralPanel(rows)),
        description(rows),
        table(rows));
  }

  private static Words words(List<Row> rows, ChartRequest request) {
    long splits = rows.stream().filter(Row::isSplit).count();
    long both = rows.stream().filter(r -> leads(r.popular()) && leads(r.electoral())).count();
    String title =
        "The President led both counts in "
            + both
            + " of "
            + rows.size()
            + " elections; in "
            + Figures.count(splits)
            + ", a rival led the popular vote";
    List<Election> elections = rows.stream().map(r -> r.summary().election()).toList();
    return Words.of(
        title,
        "Lead of the person who became President over the best other candidate, percentage points,"
            + " United States, "
            + rows.get(0).year()
            + "–"
            + rows.get(rows.size() - 1).year(),
        new SourcesUsed().bothCounts(elections).line(request),
        Notes.of(
            request,
            "Popular lead in percent of all votes; electoral lead in percent of electors"
                + " appointed."));
  }

  private static boolean leads(Margin margin) {
    return margin.votes() > 0;
  }

  private static List<KeyEntry> key(List<Row> rows) {
    Map<Hue, String> parties = new LinkedHashMap<>();
    rows.forEach(r -> parties.putIfAbsent(r.ink().hue(), r.summary().election().presidentParty()));
    List<KeyEntry> key = new ArrayList<>();
    parties.forEach((hue, party) -> key.add(KeyEntry.area(Ink.of(hue), party)));
    key.add(KeyEntry.outlined(Ink.of(Hue.PAPER), "a rival led the popular vote"));
    return key;
  }

  private static Panel popularPanel(List<Row> rows, ChartRequest request) {
    List<PointLabel> labels = new ArrayList<>();
    for (Row row : rows) {
      double value = row.popular().points();
      if (row.isSplit()) {
        labels.add(
            new PointLabel(
                row.year(),
                Math.min(0, value),
                List.of(row.name(), Integer.toString(row.year())),
                Kind.NAME,
                List.of(Side.BELOW, Side.BELOW_RIGHT, Side.BELOW_LEFT, Side.RIGHT),
                1));
      }
      Exceptions.of(row.summary().election(), request.record())
          .ifPresent(
              text ->
                  labels.add(
                      new PointLabel(
                          row.year(),
                          value < 0 ? 0 : value,
                          List.of(text),
                          Kind.NOTE,
                          List.of(
                              Side.ABOVE,
                              Side.ABOVE_RIGHT,
                              Side.ABOVE_LEFT,
                              Side.BELOW,
                              Side.BELOW_LEFT,
                              Side.BELOW_RIGHT),
                          2)));
    }
    Axis y = Points.axis(rows.stream().map(r -> r.popular().points()).toList(), 10);
    return new Panel("Votes of the people", plot(rows, y, false, labels), 1.15);
  }

  private static Panel electoralPanel(List<Row> rows) {
    List<PointLabel> labels = new ArrayList<>();
    for (Row row : rows) {
      if (row.isSplit()) {
        double value = row.electoral().points();
        labels.add(
            new PointLabel(
                row.year(),
                value,
                List.of(row.name(), Integer.toString(row.year())),
                Kind.NAME,
                value < 0 ? List.of(Side.BELOW, Side.RIGHT) : List.of(Side.ABOVE, Side.ABOVE_LEFT),
                1));
      }
    }
    Axis y = Points.axis(rows.stream().map(r -> r.electoral().points()).toList(), 25);
    return new Panel("Votes of the electors", plot(rows, y, true, labels), 1);
  }

  private static XyPlot plot(List<Row> rows, Axis y, boolean electoral, List<PointLabel> labels) {
    Axis x = Years.axis(rows.get(0).year(), rows.get(rows.size() - 1).year());
    List<Box> bars =
        rows.stream()
            .map(
                r ->
                    Box.bar(
                        r.year(),
                        Years.BAR,
                        (electoral ? r.electoral() : r.popular()).points(),
                        r.ink(),
                        r.emphasis()))
            .toList();
    return new XyPlot(electoral ? x : x.unlabelled(), y, List.of(new Boxes("lead", bars)), labels);
  }

  private static Description description(List<Row> rows) {
    double least = rows.stream().mapToDouble(r -> r.popular().points()).min().orElseThrow();
    double most = rows.stream().mapToDouble(r -> r.popular().points()).max().orElseThrow();
    List<String> exceptions =
        rows.stream()
            .filter(Row::isSplit)
            .map(
                r ->
                    r.name()
                        + ": "
                        + Figures.points(r.popular().points())
                        + " of the people's votes, "
                        + Figures.points(r.electoral().points())
                        + " of the electors")
            .toList();
    return new Description(
        "Two bar charts above each other, one bar an election: the President's lead in popular and"
            + " in electoral votes",
        "Popular leads run from "
            + Figures.points(least)
            + " to "
            + Figures.points(most)
            + "; electoral leads are mostly several times as large",
        exceptions);
  }

  private static DataTable table(List<Row> rows) {
    DataTable.Builder table =
        DataTable.of(
            "year",
            "president",
            "party",
            "popular_margin_votes",
            "popular_margin_points",
            "electoral_margin_votes",
            "electoral_margin_points",
            "split");
    for (Row r : rows) {
      table.row(
          r.year(),
          r.summary().president(),
          r.summary().election().presidentParty(),
          r.popular().votes(),
          r.popular().points(),
          r.electoral().votes(),
          r.electoral().points(),
          r.isSplit());
    }
    return table.build();
  }
}
