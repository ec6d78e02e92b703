package org.twocounts.classroom.hunt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.twocounts.analysis.StateHistory;
import org.twocounts.analysis.StateHistory.Entry;
import org.twocounts.classroom.Topic;
import org.twocounts.classroom.kind.ExactFigure;
import org.twocounts.classroom.kind.Unit;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.ElectorMethod;
import org.twocounts.model.Margin;
import org.twocounts.model.State;
import org.twocounts.model.VotingRule;

/** Clues to elections of one state. */
final class HomeClues {
  private static final Set<CaveatMeasure> VOTES = Set.of(CaveatMeasure.STATE_VOTES);
  private static final Set<CaveatMeasure> ELECTORS = Set.of(CaveatMeasure.ELECTORS);

  /** Elections of a stretch of years. */
  private static final int STRETCH = 12;

  private static final int STEP = 4;

  static final List<ClueKind> ALL =
      List.of(
          kind("against-the-nation", VOTES, HomeClues::against),
          byThreshold(
              "small-lead-here",
              VOTES,
              "Find an election in which the leader in %s led the next by less than %%s.",
              Bound.less(Unit.POINTS, 0.5, 1, 2, 3, 4, 5, 6, 8, 10),
              HomeClues::lead),
          byThreshold(
              "large-lead-here",
              VOTES,
              "Find an election in which the leader in %s led the next by more than %%s.",
              Bound.more(Unit.POINTS, 10, 15, 20, 25, 30, 35, 40, 50, 60, 70, 80),
              HomeClues::lead),
          byThreshold(
              "ahead-of-the-nation",
              Set.of(CaveatMeasure.STATE_VOTES, CaveatMeasure.POPULAR_VOTE),
              "Find an election in which the leader\u2019s lead in %s was more than %%s larger than"
                  + " the same person\u2019s in the nation.",
              Bound.more(Unit.POINTS, 3, 5, 8, 10, 15, 20, 25, 30, 40, 50, 60),
              HomeClues::ahead),
          byThreshold(
              "many-electors-here",
              ELECTORS,
              "Find an election in which %s appointed at least %%s.",
              Bound.atLeast(
                  Unit.ELECTORS, 4, 5, 6, 8, 9, 10, 11, 12, 13, 14, 15, 17, 20, 25, 30, 40, 45, 54),
              entry -> Optional.of(ExactFigure.of(entry.result().electorsAppointed()))),
          byThreshold(
              "few-electors-here",
              ELECTORS,
              "Find an election in which %s appointed electors, but fewer than %%s.",
              Bound.less(
                  Unit.ELECTORS, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17, 20, 22, 25, 30, 40),
              entry -> Optional.of(ExactFigure.of(entry.result().electorsAppointed()))),
          kind("divided-here", ELECTORS, HomeClues::divided),
          kind("legislature-here", Set.of(CaveatMeasure.METHODS), HomeClues::legislature));

  private HomeClues() {}

  /** A state with its elections. */
  private record Home(State state, String name, List<Entry> entries) {
    static Optional<Home> of(HuntGround ground) {
      return ground
          .material()
          .state()
          .map(
              state ->
                  new Home(
                      state,
                      ground.material().nameOf(state.state()),
                      StateHistory.of(ground.material().record(), state.state()).entries().stream()
                          .filter(e -> ground.elections().contains(e.election()))
                          .filter(e -> e.result().electorsAppointed() > 0)
                          .toList()));
    }

    String where() {
      return "twocounts state " + state.state();
    }

    Spot spot(Entry entry, ExactFigure figure) {
      return new Spot(
          Spot.name(entry.election()),
          figure,
          Spot.show(entry.election()) + " --state " + state.state());
    }

    /**
     * Where a fact holds, once in all years and once in each stretch that begins and ends without.
     */
    List<Trail> stretches(
        String question, Unit unit, Predicate<Entry> fact, Function<Entry, ExactFigure> figure) {
      List<Trail> trails = new ArrayList<>();
      trails.add(trail(question, entries, unit, fact, figure));
      for (int i = 0; i + STRETCH < entries.size(); i += STEP) {
        List<Entry> some = entries.subList(i, i + STRETCH);
        if (fact.test(some.get(0)) || fact.test(some.get(STRETCH - 1))) {
          continue; // its years would name an answer
        }
        String years =
            String.format(
                "Find an election from %s to %s in which",
                some.get(0).election().year(), some.get(STRETCH - 1).election().year());
        trails.add(
            trail(question.replace("Find an election in which", years), some, unit, fact, figure));
      }
      return trails.stream().filter(Trail::isPossible).toList();
    }

    private Trail trail(
        String question,
        List<Entry> some,
        Unit unit,
        Predicate<Entry> fact,
        Function<Entry, ExactFigure> figure) {
      return new Trail.ByFact(
          String.format(Locale.ROOT, question, name),
          where(),
          unit,
          some.stream().filter(fact).map(e -> spot(e, figure.apply(e))).toList(),
          some.size());
    }
  }

  private static ClueKind kind(
      String id, Set<CaveatMeasure> measures, Function<Home, List<Trail>> trails) {
    return new ClueKind(
        id,
        Topic.YOUR_STATE,
        measures,
        ClueKind.ALL,
        ClueKind.Scope.STATE,
        ground -> Home.of(ground).map(trails).orElse(List.of()));
  }

  private static ClueKind byThreshold(
      String id,
      Set<CaveatMeasure> measures,
      String question,
      Bound bound,
      Function<Entry, Optional<ExactFigure>> figure) {
    return kind(
        id,
        measures,
        home -> {
          List<Spot> spots = new ArrayList<>();
          for (Entry entry : home.entries()) {
            figure.apply(entry).ifPresent(f -> spots.add(home.spot(entry, f)));
          }
          return List.of(
              new Trail.ByThreshold(
                  String.format(question, home.name()), home.where(), bound, spots));
        });
  }

  private static Optional<ExactFigure> lead(Entry entry) {
    return entry.winner().isEmpty() ? Optional.empty() : entry.lead().map(HomeClues::percent);
  }

  private static Optional<ExactFigure> ahead(Entry entry) {
    return lead(entry)
        .flatMap(lead -> entry.nationalMargin().map(nation -> lead.minus(percent(nation))));
  }

  private static ExactFigure percent(Margin margin) {
    return ExactFigure.percent(margin.votes(), margin.of());
  }

  private static List<Trail> against(Home home) {
    return home.stretches(
        "Find an election in which %s was carried by somebody who did not become President."
            + " (Figure: that person\u2019s electoral votes there.)",
        Unit.ELECTORS,
        entry -> entry.withTheNation().filter(with -> !with).isPresent(),
        entry -> ExactFigure.of(entry.result().electoralVotes(entry.winner().orElseThrow())));
  }

  private static List<Trail> divided(Home home) {
    return home.stretches(
        "Find an election in which the electoral votes of %s for President went to more than one"
            + " person.",
        Unit.PERSONS,
        entry ->
            entry.election().votingRule() == VotingRule.SEPARATE_BALLOTS
                && ElectorClues.persons(entry.result()) > 1,
        entry -> ExactFigure.of(ElectorClues.persons(entry.result())));
  }

  private static List<Trail> legislature(Home home) {
    return home.stretches(
        "Find an election in which the legislature of %s chose the electors. (Figure: how many.)",
        Unit.ELECTORS,
        entry -> entry.result().method() == ElectorMethod.LEGISLATURE,
        entry -> ExactFigure.of(entry.result().electorsAppointed()));
  }
}
