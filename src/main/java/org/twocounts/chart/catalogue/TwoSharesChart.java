package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.DataTable;
import org.twocounts.chart.spec.Description;
import org.twocounts.chart.spec.KeyEntry;
import org.twocounts.chart.spec.Layer.Emphasis;
import org.twocounts.chart.spec.Words;
import org.twocounts.chart.theme.Hue;
import org.twocounts.chart.theme.Ink;
import org.twocounts.figure.ElectionFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.FamilyName;
import org.twocounts.words.YearsBetween;

/** Both shares of every President, votes and electors, as two points joined by a line. */
final class TwoSharesChart extends RecordChart {
  TwoSharesChart() {
    super(
        "two-shares",
        Topic.TWO_COUNTS,
        "How much of the votes and of the electors did each President have?",
        Set.of(CaveatMeasure.POPULAR_VOTE, CaveatMeasure.ELECTORS));
  }

  @Override
  ChartSpec drawn(ChartRequest request) {
    List<BothShares> rows = TwoCounts.some(request.record()).stream().map(BothShares::of).toList();
    TwoSharesPlots plots = new TwoSharesPlots(rows);
    return new ChartSpec(
        id(),
        words(rows, request),
        key(rows),
        plots.layout(),
        plots.panels(),
        description(rows),
        table(rows));
  }

  private static Words words(List<BothShares> rows, ChartRequest request) {
    return Words.of(
        title(rows),
        "The President’s share of all popular votes and of the electors appointed, percent, "
            + YearsBetween.of(rows.get(0).year(), last(rows).year()),
        new SourcesUsed()
            .bothCounts(rows.stream().map(r -> r.counts().election()).toList())
            .line(request),
        Notes.of(
            request, "Numbers: share of votes, then of electors.", withoutMajority(rows, request)));
  }

  private static String title(List<BothShares> rows) {
    long more = rows.stream().filter(BothShares::electorsExceedVotes).count();
    if (rows.size() == 1) {
      BothShares only = rows.get(0);
      return String.format(
          "In %s %s had %s of the votes, %s of the electors",
          only.year(),
          FamilyName.of(only.counts().summary().president()),
          Figures.percent(only.votes().percent()),
          Figures.percent(only.electors().percent()));
    }
    return more == rows.size()
        ? "Every President since "
            + rows.get(0).year()
            + " had more of the electors than of the votes"
        : String.format(
            "In %s of %s elections the President’s share of electors exceeded that of votes",
            more == 0 ? "none" : Figures.count(more), rows.size());
  }

  /** Who chose the President where no half of the electors did. */
  private static String withoutMajority(List<BothShares> rows, ChartRequest request) {
    List<String> chosen =
        rows.stream()
            .filter(BothShares::isWithoutMajority)
            .flatMap(r -> Exceptions.of(r.counts().election(), request.record()).stream())
            .toList();
    return chosen.isEmpty() ? "" : String.join(". ", chosen) + ".";
  }

  private static List<KeyEntry> key(List<BothShares> rows) {
    List<KeyEntry> key = new ArrayList<>();
    key.add(KeyEntry.point(TwoSharesPlots.votes(Ink.of(Hue.STRONG)), "share of votes"));
    key.add(KeyEntry.point(Ink.of(Hue.STRONG), "share of electors"));
    key.addAll(
        PartyKey.points(
            rows.stream().map(r -> r.counts().party()).toList(), Stream.of(Emphasis.NONE)));
    key.addAll(PartyKey.areas(List.of(), rows.stream().map(r -> r.counts().emphasis())));
    return key;
  }

  private static Description description(List<BothShares> rows) {
    Comparator<BothShares> byGap = Comparator.comparingDouble(BothShares::gap);
    return new Description(
        "Two points joined by a line for each election, one row an election: the President’s share"
            + " of votes and of electors",
        Figures.span(
            "The share of electors less that of votes runs from ",
            said(rows.stream().min(byGap).orElseThrow()),
            said(rows.stream().max(byGap).orElseThrow())),
        Figures.listed(
            "A rival led the popular vote",
            rows.stream()
                .filter(r -> r.counts().isSplit())
                .map(
                    r ->
                        r.counts().name()
                            + " ("
                            + Figures.percent(r.votes().percent())
                            + " of the votes, "
                            + Figures.percent(r.electors().percent())
                            + " of the electors)")
                .toList()));
  }

  private static String said(BothShares row) {
    return Figures.points(row.gap()) + " in " + row.year();
  }

  private static BothShares last(List<BothShares> rows) {
    return rows.get(rows.size() - 1);
  }

  private static DataTable table(List<BothShares> rows) {
    return DataTable.of(
        rows.stream().map(r -> r.counts().summary()).toList(),
        List.of(
            ElectionFigures.YEAR,
            ElectionFigures.PRESIDENT,
            ElectionFigures.PRESIDENT_PARTY,
            ElectionFigures.NATIONAL_POPULAR_VOTES,
            ElectionFigures.TOTAL_POPULAR_VOTES,
            ElectionFigures.POPULAR_SHARE,
            ElectionFigures.ELECTORAL_VOTES,
            ElectionFigures.ELECTORS_APPOINTED,
            ElectionFigures.ELECTORAL_SHARE,
            ElectionFigures.SPLIT));
  }
}
