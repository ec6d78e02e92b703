package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twocounts.analysis.ElectoralVote;
import org.twocounts.analysis.PopularVote;
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
import org.twocounts.figure.ThirdPartyFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.FamilyName;
import org.twocounts.words.Counted;
import org.twocounts.words.YearsBetween;

/** Votes and electors of candidates who were neither winner nor main rival. */
final class ThirdPartiesChart extends RecordChart {
  private static final double A_TENTH = 10;

  /**
   * The candidates beyond the two with most electors of an election.
   *
   * @param best the one with most votes
   */
  private record Row(Election election, double percent, int electors, Optional<String> best) {
    static Row of(TwoCounts counts) {
      Election election = counts.election();
      PopularVote popular = counts.summary().popular();
      ElectoralVote electoral = counts.summary().electoral();
      List<String> two = twoLargest(popular, electoral);
      List<PopularVote.Tally> others =
          popular.tallies().stream().filter(t -> !two.contains(t.candidate())).toList();
      long votes = others.stream().mapToLong(PopularVote.Tally::votes).sum();
      int electors =
          electoral.tallies().stream()
              .filter(t -> !two.contains(t.candidate()))
              .mapToInt(ElectoralVote.Tally::votes)
              .sum();
      return new Row(
          election,
          100.0 * votes / popular.total(),
          electors,
          others.stream()
              .filter(t -> t.contender() && t.party().isPresent())
              .map(PopularVote.Tally::candidate)
              .findFirst());
    }

    /** The two with most electoral votes; of equal ones those with more votes of the people. */
    private static List<String> twoLargest(PopularVote popular, ElectoralVote electoral) {
      return popular.tallies().stream()
          .filter(PopularVote.Tally::contender)
          .sorted(
              Comparator.comparingInt((PopularVote.Tally t) -> electoral.votesOf(t.candidate()))
                  .reversed()
                  .thenComparing(Comparator.comparingLong(PopularVote.Tally::votes).reversed()))
          .limit(2)
          .map(PopularVote.Tally::candidate)
          .toList();
    }

    int year() {
      return election.year();
    }

    String name() {
      return best.map(b -> year() + " " + FamilyName.of(b)).orElse(Integer.toString(year()));
    }
  }

  ThirdPartiesChart() {
    super(
        "third-parties",
        Topic.PEOPLE,
        "How many votes and electors went to others than the two main candidates?",
        Set.of(CaveatMeasure.POPULAR_VOTE, CaveatMeasure.ELECTORS));
  }

  @Override
  ChartSpec drawn(ChartRequest request) {
    List<Row> rows = TwoCounts.some(request.record()).stream().map(Row::of).toList();
    return new ChartSpec(
        id(),
        words(rows, request),
        List.of(),
        Layout.single(0.54, 1.15),
        List.of(votes(rows), electors(rows)),
        description(rows),
        table(rows));
  }

  private static Words words(List<Row> rows, ChartRequest request) {
    return Words.of(
        title(rows),
        "Votes and electoral votes for all but the two candidates with most electors, "
            + YearsBetween.of(rows.get(0).year(), rows.get(rows.size() - 1).year()),
        new SourcesUsed().bothCounts(rows.stream().map(Row::election).toList()).line(request),
        Notes.of(
            request,
            "Main candidates: the two with most electoral votes. Names: the one of the others with"
                + " most votes."
                + withElectors(rows)));
  }

  private static String title(List<Row> rows) {
    if (rows.size() == 1) {
      Row only = rows.get(0);
      return String.format(
          "In %s %s of the votes went to neither main candidate",
          only.year(), Figures.percent(only.percent()));
    }
    long many = rows.stream().filter(r -> r.percent() >= A_TENTH).count();
    String elections =
        many == 0
            ? " of " + rows.size() + " elections "
            : Figures.nouns(many, " election ", " elections ");
    return many == 0
        ? "In none" + elections + "did a tenth vote for neither main candidate"
        : "In " + Figures.count(many) + elections + "a tenth voted for neither main candidate";
  }

  private static String withElectors(List<Row> rows) {
    long elections = rows.stream().filter(r -> r.electors() > 0).count();
    return elections == 0
        ? ""
        : " In "
            + Counted.of(elections, "election")
            + " some electors voted for others, faithless ones among them.";
  }

  private static Panel votes(List<Row> rows) {
    double most = rows.stream().mapToDouble(Row::percent).max().orElseThrow();
    List<PointLabel> labels = new ArrayList<>();
    for (Row r : rows) {
      if (r.percent() >= A_TENTH) {
        labels.add(
            PointLabel.name(
                r.year(),
                r.percent(),
                List.of(r.name(), Integer.toString(r.year())),
                Side.ABOVE,
                Side.ABOVE_LEFT,
                Side.ABOVE_RIGHT));
      }
    }
    Axis y = PercentAxis.upTo(most, 1.15);
    XyPlot plot = plot(rows, y, true, labels);
    return new Panel(
        "Popular vote",
        new XyPlot(plot.x().unlabelled(), plot.y(), plot.layers(), plot.labels()),
        1.1);
  }

  private static Panel electors(List<Row> rows) {
    int most = rows.stream().mapToInt(Row::electors).max().orElseThrow();
    List<PointLabel> labels = new ArrayList<>();
    for (Row r : rows) {
      if (r.electors() > 0) {
        labels.add(
            PointLabel.minor(r.year(), r.electors(), Integer.toString(r.electors()), Side.ABOVE));
      }
    }
    Axis y = ElectorAxis.upTo(most, 1.15);
    return Panel.of("Electoral vote", plot(rows, y, false, labels));
  }

  private static XyPlot plot(List<Row> rows, Axis y, boolean popular, List<PointLabel> labels) {
    List<Box> bars = new ArrayList<>();
    for (Row r : rows) {
      double value = popular ? r.percent() : r.electors();
      bars.add(Box.bar(r.year(), Years.BAR, value, Ink.of(Hue.THIRD_PARTY), Emphasis.NONE));
    }
    Axis x = Years.axis(rows.get(0).year(), rows.get(rows.size() - 1).year());
    return new XyPlot(x, y, List.of(new Boxes("others", bars)), labels);
  }

  private static Description description(List<Row> rows) {
    Row most = rows.stream().max(Comparator.comparingDouble(Row::percent)).orElseThrow();
    Row least = rows.stream().min(Comparator.comparingDouble(Row::percent)).orElseThrow();
    List<String> large =
        rows.stream()
            .filter(r -> r.percent() >= A_TENTH)
            .map(r -> r.name() + " " + Figures.percent(r.percent()))
            .toList();
    return new Description(
        "Two bar charts above each other, one bar an election",
        rows.size() == 1
            ? Figures.percent(most.percent()) + " in " + most.year()
            : String.format(
                "From %s in %s to %s in %s",
                Figures.percent(least.percent()),
                least.year(),
                Figures.percent(most.percent()),
                most.year()),
        large.isEmpty()
            ? List.of()
            : List.of(
                "A tenth or more, with the strongest of the others: " + String.join("; ", large)));
  }

  private static DataTable table(List<Row> rows) {
    return DataTable.of(
        rows,
        List.of(
            SharedFigures.year(Row::year),
            ThirdPartyFigures.othersPercent(Row::percent),
            ThirdPartyFigures.othersElectoralVotes(Row::electors),
            ThirdPartyFigures.strongest(Row::best)));
  }
}
