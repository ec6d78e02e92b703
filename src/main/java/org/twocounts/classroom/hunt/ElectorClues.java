package org.twocounts.classroom.hunt;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.classroom.kind.ExactFigure;
import org.twocounts.classroom.kind.Unit;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.ElectorMethod;
import org.twocounts.model.IrregularElectors;
import org.twocounts.model.IrregularKind;
import org.twocounts.model.Office;
import org.twocounts.model.StateResult;

/** Clues to states and elections by how electors were chosen and for whom they voted. */
final class ElectorClues {
  private static final Set<CaveatMeasure> ELECTORS = Set.of(CaveatMeasure.ELECTORS);
  private static final Set<CaveatMeasure> METHODS = Set.of(CaveatMeasure.METHODS);

  static final List<ClueKind> ALL =
      List.of(
          kind("divided-state", ELECTORS, ClueKind.ALL, ElectorClues::divided),
          kind(
              "many-persons",
              ELECTORS,
              ClueKind.UPPER,
              ground -> List.of(persons(ground, "twocounts show YEAR --states"))),
          kind(
              "legislature",
              METHODS,
              ClueKind.UPPER,
              ground ->
                  byYear(
                      ground,
                      "Find a state whose legislature chose its electors in %s. (Figure: how many"
                          + " electors.)",
                      state -> state.method() == ElectorMethod.LEGISLATURE)),
          kind(
              "by-district",
              METHODS,
              ClueKind.ALL,
              ground ->
                  byYear(
                      ground,
                      "Find a state that chose its electors by district in %s. (Figure: how many"
                          + " electors.)",
                      state -> state.method() == ElectorMethod.DISTRICT)),
          kind("faithless", ELECTORS, ClueKind.ALL, ground -> List.of(faithless(ground))));

  private ElectorClues() {}

  private static ClueKind kind(
      String id,
      Set<CaveatMeasure> measures,
      Set<Level> levels,
      Function<HuntGround, List<Trail>> trails) {
    return new ClueKind(
        id, Topic.ALLOCATION_RULES, measures, levels, ClueKind.Scope.NATION, trails);
  }

  /** For how many persons the electors of a state voted. */
  static long persons(StateResult state) {
    return state
        .allResults()
        .filter(r -> r.electoralVotes() > 0)
        .map(CandidateResult::candidate)
        .distinct()
        .count();
  }

  private static List<Trail> divided(HuntGround ground) {
    List<Trail> trails = new ArrayList<>();
    for (Election election : ground.withSeparateBallots()) {
      List<Spot> spots =
          election.states().stream()
              .filter(state -> persons(state) > 1)
              .map(
                  state ->
                      new Spot(
                          ground.material().titleOf(state.state()),
                          ExactFigure.of(persons(state)),
                          show(election, state)))
              .toList();
      if (!spots.isEmpty()) {
        trails.add(
            new Trail.ByFact(
                String.format(
                    "Find a state whose electoral votes for President went to more than one person"
                        + " in %s.",
                    election.year()),
                Spot.show(election) + " --states",
                Unit.PERSONS,
                spots,
                election.states().size()));
      }
    }
    return trails;
  }

  private static Trail persons(HuntGround ground, String where) {
    List<Spot> spots = new ArrayList<>();
    for (Election election : ground.withSeparateBallots()) {
      for (StateResult state : election.states()) {
        spots.add(
            new Spot(
                ground.material().titleOf(state.state()) + ", " + election.year(),
                ExactFigure.of(persons(state)),
                show(election, state)));
      }
    }
    return new Trail.ByThreshold(
        "Find a state, and the year, whose electoral votes for President went to at least %s in one"
            + " election.",
        where, Bound.atLeast(Unit.PERSONS, 3, 4), spots);
  }

  private static List<Trail> byYear(
      HuntGround ground, String question, Predicate<StateResult> fact) {
    List<Trail> trails = new ArrayList<>();
    for (Election election : ground.elections()) {
      List<Spot> spots =
          election.states().stream()
              .filter(state -> state.electorsAppointed() > 0 && fact.test(state))
              .map(
                  state ->
                      new Spot(
                          ground.material().titleOf(state.state()),
                          ExactFigure.of(state.electorsAppointed()),
                          show(election, state)))
              .toList();
      if (!spots.isEmpty()) {
        trails.add(
            new Trail.ByFact(
                String.format(question, election.year()),
                Spot.show(election) + " --state ST",
                Unit.ELECTORS,
                spots,
                election.states().size()));
      }
    }
    return trails;
  }

  private static Trail faithless(HuntGround ground) {
    return new Trail.ByThreshold(
        "Find an election in which at least %s voted for somebody else for President than the"
            + " person on whose ticket they were elected (faithless).",
        "twocounts show YEAR",
        Bound.atLeast(Unit.ELECTORS, 1, 2, 3, 4, 5, 6),
        ground.withSeparateBallots().stream()
            .map(e -> Spot.of(e, ExactFigure.of(faithless(e))))
            .toList());
  }

  private static int faithless(Election election) {
    return election.irregularElectors().stream()
        .filter(i -> i.kind() == IrregularKind.FAITHLESS && i.office() == Office.PRESIDENT)
        .collect(Collectors.summingInt(IrregularElectors::count));
  }

  private static String show(Election election, StateResult state) {
    return Spot.show(election) + " --state " + state.state();
  }
}
