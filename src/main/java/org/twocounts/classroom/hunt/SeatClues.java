package org.twocounts.classroom.hunt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.classroom.kind.ExactFigure;
import org.twocounts.classroom.kind.Material;
import org.twocounts.classroom.kind.Unit;
import org.twocounts.model.Apportionment;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.HistoricYears;
import org.twocounts.model.StateResult;

/** Clues to states by their seats and electors. */
final class SeatClues {
  private static final int SENATORS = 2;
  private static final double[] FEWEST_PEOPLE =
      LongStream.rangeClosed(4, 30).mapToDouble(n -> n * 10_000.0).toArray();
  private static final double[] MOST_PEOPLE =
      LongStream.rangeClosed(10, 75).mapToDouble(n -> n * 10_000.0).toArray();

  static final List<ClueKind> ALL =
      List.of(
          kind(
              "many-seats",
              Set.of(),
              ClueKind.ALL,
              ground -> byCensus(ground).values().stream().map(r -> many(r, ground)).toList()),
          kind("seats-gained", Set.of(), ClueKind.ALL, ground -> changes(ground, Change.GAIN)),
          kind("seats-lost", Set.of(), ClueKind.ALL, ground -> changes(ground, Change.LOSS)),
          kind(
              "many-people-per-elector",
              Set.of(CaveatMeasure.POPULATION),
              ClueKind.UPPER,
              ground -> perElector(ground, "more", Bound.more(Unit.PEOPLE, MOST_PEOPLE))),
          kind(
              "few-people-per-elector",
              Set.of(CaveatMeasure.POPULATION),
              ClueKind.UPPER,
              ground -> perElector(ground, "less", Bound.less(Unit.PEOPLE, FEWEST_PEOPLE))),
          kind(
              "many-electors",
              Set.of(CaveatMeasure.ELECTORS),
              ClueKind.ALL,
              ground ->
                  electors(
                      ground,
                      "Find a state that appointed at least %s in %s.",
                      Bound.atLeast(Unit.ELECTORS, 12, 15, 18, 20, 24, 28, 32, 36, 40))),
          kind(
              "few-electors",
              Set.of(CaveatMeasure.ELECTORS),
              ClueKind.ALL,
              ground ->
                  electors(
                      ground,
                      "Find a state that appointed electors, but fewer than %s, in %s.",
                      Bound.less(Unit.ELECTORS, 4, 5))));

  private SeatClues() {}

  private enum Change {
    GAIN("gained"),
    LOSS("lost");

    private final String word;

    Change(String word) {
      this.word = word;
    }
  }

  private static ClueKind kind(
      String id,
      Set<CaveatMeasure> measures,
      Set<Level> levels,
      Function<HuntGround, List<Trail>> trails) {
    return new ClueKind(id, Topic.APPORTIONMENT, measures, levels, ClueKind.Scope.NATION, trails);
  }

  /** Seats of states by censuses that the tool divides seats by. */
  private static Map<Integer, List<Apportionment>> byCensus(HuntGround ground) {
    return ground.material().record().apportionment().stream()
        .filter(a -> ground.material().isCensusOf(a.census(), ground.level()))
        .filter(a -> a.seats() > 0 && a.population().isPresent())
        .collect(Collectors.groupingBy(Apportionment::census, TreeMap::new, Collectors.toList()));
  }

  private static Trail many(List<Apportionment> rows, HuntGround ground) {
    int census = rows.get(0).census();
    return new Trail.ByThreshold(
        "Find a state with at least %s in the House by the census of " + census + ".",
        command(census),
        Bound.atLeast(Unit.SEATS, 8, 10, 12, 15, 18, 20, 25, 30, 35, 40),
        rows.stream()
            .map(a -> spot(a, ExactFigure.of(a.seats()), command(census), ground.material()))
            .toList());
  }

  private static Spot spot(
      Apportionment row, ExactFigure figure, String command, Material material) {
    return new Spot(material.titleOf(row.state()), figure, command);
  }

  private static String command(int census) {
    return "twocounts apportion --census " + census;
  }

  private static List<Trail> changes(HuntGround ground, Change change) {
    List<Trail> trails = new ArrayList<>();
    List<Apportionment> before = List.of();
    for (List<Apportionment> rows : byCensus(ground).values()) {
      if (!before.isEmpty()) {
        trails.add(change(before, rows, ground, change));
      }
      before = rows;
    }
    return trails;
  }

  private static Trail change(
      List<Apportionment> before, List<Apportionment> after, HuntGround ground, Change change) {
    int first = before.get(0).census();
    int last = after.get(0).census();
    String both = command(first) + " and " + command(last);
    List<Spot> spots = new ArrayList<>();
    for (Apportionment row : after) {
      for (Apportionment old : before) {
        if (old.state().equals(row.state())) {
          long gain = row.seats() - (long) old.seats();
          ExactFigure figure = ExactFigure.of(change == Change.GAIN ? gain : -gain);
          spots.add(spot(row, figure, both, ground.material()));
        }
      }
    }
    return new Trail.ByThreshold(
        String.format(
            "Find a state that %s at least %%s in the House between the censuses of %s and %s.",
            change.word, first, last),
        both,
        Bound.atLeast(Unit.SEATS, 1, 2, 3, 4, 5, 6),
        spots);
  }

  private static List<Trail> perElector(HuntGround ground, String side, Bound bound) {
    return byCensus(ground).entrySet().stream()
        .filter(census -> census.getKey() >= HistoricYears.EVERYONE_COUNTED_WHOLE)
        .map(
            census ->
                (Trail)
                    new Trail.ByThreshold(
                        "Find a state with "
                            + side
                            + " than %s behind each of its electors (one for each seat, two for"
                            + " its senators) by the census of "
                            + census.getKey()
                            + ".",
                        command(census.getKey()),
                        bound,
                        census.getValue().stream()
                            .map(
                                a ->
                                    spot(
                                        a,
                                        new ExactFigure(
                                            a.population().orElseThrow(), a.seats() + SENATORS),
                                        command(a.census()),
                                        ground.material()))
                            .toList()))
        .toList();
  }

  private static List<Trail> electors(HuntGround ground, String question, Bound bound) {
    return ground.elections().stream()
        .map(
            election ->
                (Trail)
                    new Trail.ByThreshold(
                        String.format(question, "%s", election.year()),
                        Spot.show(election) + " --states",
                        bound,
                        election.states().stream()
                            .filter(s -> s.electorsAppointed() > 0)
                            .map(s -> electors(s, election, ground.material()))
                            .toList()))
        .toList();
  }

  private static Spot electors(StateResult state, Election election, Material material) {
    return new Spot(
        material.titleOf(state.state()),
        ExactFigure.of(state.electorsAppointed()),
        Spot.show(election) + " --state " + state.state());
  }
}
