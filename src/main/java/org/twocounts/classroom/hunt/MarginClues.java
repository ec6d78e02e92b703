package org.twocounts.classroom.hunt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.twocounts.analysis.PopularVote;
import org.twocounts.analysis.PopularVote.Tally;
import org.twocounts.analysis.StateLeader;
import org.twocounts.classroom.Topic;
import org.twocounts.classroom.kind.ExactFigure;
import org.twocounts.classroom.kind.Material;
import org.twocounts.classroom.kind.Unit;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.StateResult;

/** Clues to elections and states by shares and leads. */
final class MarginClues {
  private static final Set<CaveatMeasure> NATION = Set.of(CaveatMeasure.POPULAR_VOTE);
  private static final Set<CaveatMeasure> STATES = Set.of(CaveatMeasure.STATE_VOTES);
  private static final String ELECTIONS = "twocounts elections";

  static final List<ClueKind> ALL =
      List.of(
          nation(
              "small-lead",
              "Find an election in which the candidate with the most votes led the next by less"
                  + " than %s of all votes.",
              Bound.less(Unit.POINTS, 0.5, 1, 2, 3),
              election -> first(election, Rank.LEAD)),
          nation(
              "large-lead",
              "Find an election in which the candidate with the most votes led the next by more"
                  + " than %s of all votes.",
              Bound.more(Unit.POINTS, 12, 14, 16, 18, 20, 22, 24),
              election -> first(election, Rank.LEAD)),
          nation(
              "large-share",
              "Find an election in which the candidate with the most votes had more than %s of"
                  + " them all.",
              Bound.more(Unit.PERCENT, 56, 57, 58, 59, 60),
              election -> first(election, Rank.FIRST)),
          nation(
              "third-candidate",
              "Find an election in which the candidate with the third most votes had more than %s"
                  + " of them all.",
              Bound.more(Unit.PERCENT, 4, 6, 8, 10, 12, 15, 18),
              election -> first(election, Rank.THIRD)),
          state(
              "close-state",
              "Find a state in which the leader led the next by less than %s of its votes in ",
              Bound.less(Unit.POINTS, 0.5, 1, 2, 3),
              MarginClues::lead),
          state(
              "safe-state",
              "Find a state in which the leader led the next by more than %s of its votes in ",
              Bound.more(Unit.POINTS, 25, 30, 35, 40, 50, 60),
              MarginClues::lead),
          new ClueKind(
              "led-without-half",
              Topic.MARGINS,
              STATES,
              ClueKind.UPPER,
              ClueKind.Scope.NATION,
              ground ->
                  ground.withVotes().stream()
                      .map(e -> withoutHalf(e, ground.material()))
                      .toList()));

  private MarginClues() {}

  private enum Rank {
    FIRST,
    LEAD,
    THIRD
  }

  private static ClueKind nation(
      String id, String question, Bound bound, Function<Election, Optional<ExactFigure>> figure) {
    return new ClueKind(
        id,
        Topic.MARGINS,
        NATION,
        ClueKind.ALL,
        ClueKind.Scope.NATION,
        ground -> {
          List<Spot> spots = new ArrayList<>();
          for (Election election : ground.withVotes()) {
            figure.apply(election).ifPresent(f -> spots.add(Spot.of(election, f)));
          }
          String where = id.equals("third-candidate") ? "twocounts show YEAR" : ELECTIONS;
          return List.of(new Trail.ByThreshold(question, where, bound, spots));
        });
  }

  private static Optional<ExactFigure> first(Election election, Rank rank) {
    PopularVote popular = PopularVote.of(election);
    List<Tally> ranked =
        popular.tallies().stream().filter(t -> election.isPerson(t.candidate())).toList();
    return switch (rank) {
      case FIRST ->
          ranked.isEmpty()
              ? Optional.empty()
              : Optional.of(ExactFigure.percent(ranked.get(0).votes(), popular.total()));
      case LEAD ->
          ranked.size() < 2
              ? Optional.empty()
              : Optional.of(
                  ExactFigure.percent(
                      ranked.get(0).votes() - ranked.get(1).votes(), popular.total()));
      case THIRD ->
          ranked.size() < 3
              ? Optional.empty()
              : Optional.of(ExactFigure.percent(ranked.get(2).votes(), popular.total()));
    };
  }

  private static ClueKind state(
      String id,
      String question,
      Bound bound,
      Function<StateResult, Optional<ExactFigure>> figure) {
    return new ClueKind(
        id,
        Topic.MARGINS,
        STATES,
        ClueKind.ALL,
        ClueKind.Scope.NATION,
        ground ->
            ground.withVotes().stream()
                .map(
                    election ->
                        (Trail)
                            new Trail.ByThreshold(
                                question + election.year() + ".",
                                where(election),
                                bound,
                                spots(election, ground.material(), figure)))
                .toList());
  }

  private static List<Spot> spots(
      Election election, Material material, Function<StateResult, Optional<ExactFigure>> figure) {
    List<Spot> spots = new ArrayList<>();
    for (StateResult state : Material.voting(election)) {
      figure.apply(state).ifPresent(f -> spots.add(spot(election, state, material, f)));
    }
    return spots;
  }

  private static Spot spot(
      Election election, StateResult state, Material material, ExactFigure figure) {
    return new Spot(
        material.titleOf(state.state()), figure, Spot.show(election) + " --state " + state.state());
  }

  private static Optional<ExactFigure> lead(StateResult state) {
    return StateLeader.of(state).isEmpty()
        ? Optional.empty()
        : StateLeader.lead(state.results()).map(m -> ExactFigure.percent(m.votes(), m.of()));
  }

  private static Optional<ExactFigure> leadersShare(StateResult state) {
    return StateLeader.of(state)
        .flatMap(state::findResult)
        .map(
            r ->
                ExactFigure.percent(
                    r.popularVotes().orElseThrow(), state.totalPopularVotes().orElseThrow()));
  }

  private static Trail withoutHalf(Election election, Material material) {
    return new Trail.ByThreshold(
        "Find a state whose leader had less than %s of its votes in " + election.year() + ".",
        Spot.show(election) + " --state ST",
        Bound.less(Unit.PERCENT, 42, 44, 46, 48, 50),
        spots(election, material, MarginClues::leadersShare));
  }

  private static String where(Election election) {
    return Spot.show(election) + " --states";
  }
}
