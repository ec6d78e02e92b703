package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.twocounts.analysis.SplitStatus;
import org.twocounts.analysis.counterfactual.Counterfactual;
import org.twocounts.analysis.counterfactual.NamedPlan;
import org.twocounts.analysis.counterfactual.PlanHistory;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.DataTable;
import org.twocounts.chart.spec.Description;
import org.twocounts.chart.spec.Layout;
import org.twocounts.chart.spec.Panel;
import org.twocounts.chart.spec.Words;
import org.twocounts.figure.RuleFigures;
import org.twocounts.figure.SharedFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.words.Counted;
import org.twocounts.words.Joined;
import org.twocounts.words.YearsBetween;

/** Whom every rule elects in every election. */
final class RulesByElectionChart extends RecordChart {
  private static final List<NamedPlan> PLANS = NamedPlan.COMPARED;
  private static final Needs NEEDS = Needs.nationalVotes(2);

  RulesByElectionChart() {
    super(
        "rules-by-election",
        Topic.ADVANTAGE,
        "Whom do the votes of every election elect under other rules?",
        Set.of(CaveatMeasure.POPULAR_VOTE, CaveatMeasure.ELECTORS, CaveatMeasure.POPULATION));
  }

  @Override
  ChartSpec drawn(ChartRequest request) {
    List<PlanHistory> histories =
        PLANS.stream().map(plan -> PlanHistory.of(request.record(), plan)).toList();
    RuleGrid grid = new RuleGrid(histories, PLANS.stream().map(RuleWords::of).toList());
    List<Integer> years = grid.years();
    NEEDS.in(years);
    int half = (years.size() + 1) / 2;
    return new ChartSpec(
        id(),
        words(histories, years, request),
        grid.key(),
        Layout.single(0.56, 1.2),
        List.of(
            Panel.of("", grid.plot(years.subList(0, half))),
            Panel.of("", grid.plot(years.subList(half, years.size())))),
        description(histories),
        table(histories, years));
  }

  private static Words words(
      List<PlanHistory> histories, List<Integer> years, ChartRequest request) {
    return Words.of(
        title(histories),
        String.format(
            "Party of whom the votes of each election elect under %s rules, %s",
            Figures.count(histories.size()),
            YearsBetween.of(years.get(0), years.get(years.size() - 1))),
        new SourcesUsed()
            .bothCounts(
                request.record().elections().stream()
                    .filter(e -> years.contains(e.year()))
                    .toList())
            .line(request),
        Notes.of(
            request,
            Counterfactual.ASSUMPTION,
            "Where nobody has a majority there is no split.",
            notDefined(histories),
            CountedWhole.note(
                request,
                request.record().elections().stream()
                    .filter(e -> years.contains(e.year()))
                    .toList(),
                "except by district")));
  }

  /** For how many elections the rules can be stated that cannot be for all. */
  private static String notDefined(List<PlanHistory> histories) {
    List<String> rules = new ArrayList<>();
    for (int i = 0; i < histories.size(); i++) {
      List<Counterfactual> stated = histories.get(i).elections();
      if (!histories.get(i).notDefined().isEmpty() && !stated.isEmpty()) {
        rules.add(
            RuleWords.of(PLANS.get(i))
                + " ("
                + YearsBetween.of(stated.get(0).year(), stated.get(stated.size() - 1).year())
                + ")");
      }
    }
    return rules.isEmpty()
        ? ""
        : "The record does not have the figures of every year: " + Joined.of(rules) + ".";
  }

  /** The law beside the rule of as many elections with fewest splits. */
  private static String title(List<PlanHistory> histories) {
    PlanHistory law = histories.get(0);
    int fewest = 0;
    for (int i = 1; i < histories.size(); i++) {
      boolean whole = histories.get(i).elections().size() == law.elections().size();
      if (whole && histories.get(i).splits().size() < histories.get(fewest).splits().size()) {
        fewest = i;
      }
    }
    if (fewest == 0) {
      return law.splits().isEmpty()
          ? "The electors as they voted gave no split"
          : "No rule gives fewer splits than the "
              + Figures.count(law.splits().size())
              + " of the electors as they voted";
    }
    PlanHistory other = histories.get(fewest);
    String words = RuleWords.inFull(PLANS.get(fewest));
    return String.format(
        "%s%s: %s%s%s undecided",
        words.substring(0, 1).toUpperCase(Locale.ROOT),
        words.substring(1),
        splits(other),
        other.undecided().size() > law.undecided().size() ? ", but " : ", and ",
        Counted.inWords(other.undecided().size(), "election"));
  }

  private static String splits(PlanHistory history) {
    int splits = history.splits().size();
    return Figures.count(splits) + Figures.nouns(splits, " split", " splits");
  }

  private static Description description(List<PlanHistory> histories) {
    List<String> rules = new ArrayList<>();
    for (int i = 0; i < histories.size(); i++) {
      PlanHistory h = histories.get(i);
      rules.add(
          RuleWords.inFull(PLANS.get(i))
              + " "
              + h.splits().size()
              + " of "
              + h.elections().size()
              + (h.splits().isEmpty()
                  ? ""
                  : " ("
                      + String.join(" ", h.splits().stream().map(String::valueOf).toList())
                      + ")"));
    }
    return new Description(
        "Heat map, a row a rule and a column an election, coloured by the party of the winner;"
            + " splits carry a light window",
        "Splits: " + String.join("; ", rules),
        List.of());
  }

  /** A row of the data. */
  private record Row(int year, String rule, Optional<Counterfactual> found) {
    Optional<Counterfactual.Result> winner() {
      return found.flatMap(RuleGrid::winner);
    }

    OptionalDouble percent() {
      return winner().stream()
          .mapToDouble(w -> 100 * found.orElseThrow().shareOf(w).value())
          .findFirst();
    }
  }

  private static DataTable table(List<PlanHistory> histories, List<Integer> years) {
    List<Row> rows = new ArrayList<>();
    for (int year : years) {
      for (PlanHistory history : histories) {
        Optional<Counterfactual> found =
            history.elections().stream().filter(e -> e.year() == year).findFirst();
        rows.add(new Row(year, history.name(), found));
      }
    }
    return DataTable.of(
        rows,
        List.of(
            SharedFigures.year(Row::year),
            RuleFigures.rule(Row::rule),
            RuleFigures.defined(r -> r.found().isPresent()),
            SharedFigures.winner(r -> r.winner().map(Counterfactual.Result::candidate)),
            SharedFigures.party(r -> r.winner().flatMap(Counterfactual.Result::party)),
            RuleFigures.share(Row::percent),
            SharedFigures.split(
                r -> r.found().map(Counterfactual::split).orElse(SplitStatus.UNKNOWN))));
  }
}
