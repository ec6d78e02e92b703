package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.twocounts.analysis.Contest;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.PopularVote;
import org.twocounts.analysis.PublishedLeads;
import org.twocounts.analysis.TippingOptions;
import org.twocounts.analysis.TippingPoint;
import org.twocounts.analysis.counterfactual.Counterfactual;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.DataTable;
import org.twocounts.chart.spec.Description;
import org.twocounts.chart.spec.KeyEntry;
import org.twocounts.chart.spec.Layout;
import org.twocounts.chart.spec.Panel;
import org.twocounts.chart.spec.Words;
import org.twocounts.chart.theme.Hue;
import org.twocounts.chart.theme.Ink;
import org.twocounts.figure.ElectorFigures;
import org.twocounts.figure.RankingFigures;
import org.twocounts.figure.SharedFigures;
import org.twocounts.figure.TippingFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.FamilyName;
import org.twocounts.rule.AllocationRule;
import org.twocounts.rule.Unit;

/** The states of an election in the order of their margins, each as wide as it has electors. */
final class TippingSnakeChart extends PairChart {
  TippingSnakeChart() {
    super(
        "tipping-snake",
        Topic.CLOSENESS,
        "Which state gave the winner the majority, and by how much?",
        Set.of(CaveatMeasure.TIPPING));
  }

  @Override
  public boolean takesScenario() {
    return true;
  }

  @Override
  ChartSpec describe(Election asked, ChartRequest request) {
    request.scenario().ifPresent(TippingSnakeChart::checkWhole);
    Election election = drawn(asked, request);
    TippingSnake snake =
        TippingSnake.of(TippingPoint.of(election, TippingOptions.against(request.rival())));
    return new ChartSpec(
        name(election, request),
        words(snake, request),
        key(snake),
        Layout.single(0.5, 1.0),
        List.of(Panel.of("", new TippingSnakePlot(snake).plot())),
        description(snake, request),
        table(snake));
  }

  private static void checkWhole(Counterfactual found) {
    AllocationRule rule = found.scenario().plan().rule();
    if (!rule.isLawOfTheYear() && !rule.equals(new Unit())) {
      throw new NotDefinedException(
          String.format(
              "%s: rule %s divides the electors of a state; the snake ranks what goes together:"
                  + " rule law or unit",
              found.year(), rule.label()));
    }
  }

  private static Words words(TippingSnake snake, ChartRequest request) {
    Election election = snake.election();
    Contest contest = snake.tipping().contest();
    return Words.of(
        title(snake, request),
        String.format(
            "Margin in each state or district, %s minus %s, percentage points of all votes; width:"
                + " electors won",
            FamilyName.of(snake.positive()), FamilyName.of(snake.negative())),
        new SourcesUsed().popularVotes(election).electoralVotes(election).line(request),
        notes(
            snake,
            request,
            new TippingSnakePlot(snake).cut(),
            "The line stands at a majority of the electors, counted from the winner’s side.",
            nation(snake),
            notDrawn(snake),
            request.scenario().isPresent()
                ? ""
                : PrintedLeads.of(
                    PublishedLeads.of(
                        request.record(),
                        PopularVote.of(election),
                        contest.winner(),
                        contest.rival()))));
  }

  private static List<String> notes(TippingSnake snake, ChartRequest request, String... own) {
    List<String> notes = new ArrayList<>();
    request
        .scenario()
        .map(WhatIfWords::new)
        .ifPresent(w -> notes.addAll(w.notes(snake.election(), request)));
    notes.addAll(request.scenario().isPresent() ? List.of(own) : Notes.of(request, own));
    notes.removeIf(String::isEmpty);
    return notes;
  }

  /** The unit that brought the majority with the winner's margin, and how the nation stood. */
  private static String title(TippingSnake snake, ChartRequest request) {
    Contest contest = snake.tipping().contest();
    String tipping = place(snake.tippingBlock().unit(), request);
    String lead = Figures.points(contest.sign() * snake.tippingBlock().points()).replace("+", "");
    String winner = FamilyName.of(contest.winner());
    if (request.scenario().isPresent()) {
      return String.format(
          "What if: %s (by %s) gives %s the majority of %s",
          tipping, lead, winner, snake.election().year());
    }
    return String.format(
        "%s: %s gave %s the majority, by %s", snake.election().year(), tipping, winner, lead);
  }

  private static String nation(TippingSnake snake) {
    Contest contest = snake.tipping().contest();
    double lead = snake.tipping().nationalMargin().points();
    return String.format(
        "In the nation %s %s by %s.",
        FamilyName.of(contest.rival()),
        lead < 0 ? "led" : "trailed",
        Figures.points(Math.abs(lead)).replace("+", ""));
  }

  /** Electors that have no place in the order, a sentence; empty where all have one. */
  private static String notDrawn(TippingSnake snake) {
    List<String> parts = new ArrayList<>();
    if (snake.withoutVote() > 0) {
      parts.add(snake.withoutVote() + " chosen without a popular vote");
    }
    if (snake.others() > 0) {
      parts.add(snake.others() + " of states that others carried or of other candidates");
    }
    return parts.isEmpty() ? "" : "Electors without a bar: " + String.join("; ", parts) + ".";
  }

  private static String place(String unit, ChartRequest request) {
    return request.record().findState(unit).map(s -> s.name()).orElse(unit);
  }

  private static List<KeyEntry> key(TippingSnake snake) {
    return List.of(
        KeyEntry.area(
            TippingSnakePlot.ink(snake, snake.positive()),
            ahead(snake.positive(), snake.negative())),
        KeyEntry.area(
            TippingSnakePlot.ink(snake, snake.negative()),
            ahead(snake.negative(), snake.positive())),
        KeyEntry.outlined(Ink.of(Hue.PAPER), "tipping point"));
  }

  private static String ahead(String candidate, String other) {
    return FamilyName.of(candidate) + " ahead of " + FamilyName.of(other);
  }

  private static Description description(TippingSnake snake, ChartRequest request) {
    TippingSnake.Block best = snake.blocks().get(0);
    TippingSnake.Block worst = snake.blocks().get(snake.blocks().size() - 1);
    return new Description(
        "Bars beside each other, one a state, as wide as its electors and as high as its margin, in"
            + " descending order",
        "From "
            + place(best.unit(), request)
            + " "
            + Figures.points(best.points())
            + " to "
            + place(worst.unit(), request)
            + " "
            + Figures.points(worst.points()),
        List.of(
            "Positive margins are those of " + snake.positive() + " over " + snake.negative(),
            String.format(
                "Tipping point: %s %s",
                place(snake.tippingBlock().unit(), request),
                Figures.points(snake.tippingBlock().points()))));
  }

  private static DataTable table(TippingSnake snake) {
    return DataTable.of(
        snake.blocks(),
        List.of(
            SharedFigures.year(b -> snake.election().year()),
            SharedFigures.unit(TippingSnake.Block::unit),
            RankingFigures.<TippingSnake.Block>margin(b -> OptionalDouble.of(b.points()))
                .detailed("Of margin_of over margin_over."),
            TippingFigures.marginOf(b -> snake.positive()),
            TippingFigures.marginOver(b -> snake.negative()),
            ElectorFigures.electors(TippingSnake.Block::electors),
            ElectorFigures.cumulative(b -> b.from() + b.electors()),
            TippingFigures.tippingPoint(TippingSnake.Block::tips)));
  }
}
