package org.twocounts.analysis.fewest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.model.AnElection;
import org.twocounts.model.Election;

/** Compares the smallest flip with trying everything, on small elections made at random. */
class SmallestFlipOracleTest {
  private static final List<String> NAMES = List.of("Ann", "Bob", "Cid");

  private record Unit(int electors, Map<String, Integer> votes) {
    Optional<String> leader() {
      int most = votes.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
      List<String> level = votes.keySet().stream().filter(n -> votes.get(n) == most).toList();
      return level.size() == 1 ? Optional.of(level.get(0)) : Optional.empty();
    }

    Unit moving(int voters, String from, String to) {
      Map<String, Integer> moved = new TreeMap<>(votes);
      moved.merge(from, -voters, Integer::sum);
      moved.merge(to, voters, Integer::sum);
      return new Unit(electors, moved);
    }

    String words() {
      StringBuilder words = new StringBuilder();
      votes.forEach((name, count) -> words.append(name).append(' ').append(count).append(' '));
      return words.toString();
    }
  }

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 150);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void flipping_whole_states_agrees_with_moving_every_number_of_voters(long seed) {
    List<Unit> units = randomUnits(new Random(seed));
    AnElection built = AnElection.anElection();
    for (int i = 0; i < units.size(); i++) {
      built.state("S" + i, units.get(i).electors(), units.get(i).words());
    }
    Election election = built.build();

    for (FlipGoal goal : FlipGoal.values()) {
      Optional<SmallestFlip> flip = flip(election, goal);
      if (flip.isPresent()) {
        String rival = flip.get().contest().rival();
        String winner = flip.get().contest().winner();
        assertThat(flip.get().voters())
            .as("%s %s", goal, units)
            .isEqualTo(new Search(goal, winner, rival).fewest(units));
      }
    }
  }

  /** Tries every number of movers from every unit's leader to every challenger. */
  private record Search(FlipGoal goal, String winner, String rival) {
    long fewest(List<Unit> units) {
      return fewest(units, 0, 0, total(units) / 2 + 1, Long.MAX_VALUE);
    }

    private long fewest(List<Unit> units, int at, long moved, int majority, long best) {
      if (moved >= best) {
        return best;
      }
      if (isReached(units, majority)) {
        return moved;
      }
      if (at == units.size()) {
        return best;
      }
      long found = fewest(units, at + 1, moved, majority, best);
      Unit unit = units.get(at);
      String leader = unit.leader().orElseThrow();
      for (String to : goal == FlipGoal.ELECT ? List.of(rival) : NAMES) {
        for (int voters = 1; !to.equals(leader) && voters <= unit.votes().get(leader); voters++) {
          List<Unit> tried = new ArrayList<>(units);
          tried.set(at, unit.moving(voters, leader, to));
          found = Math.min(found, fewest(tried, at + 1, moved + voters, majority, found));
        }
      }
      return found;
    }

    /** A tied unit is still the old leader's: nobody else leads it. */
    private boolean isReached(List<Unit> units, int majority) {
      int rivals = electors(units, rival);
      int winners =
          units.stream()
              .filter(u -> u.leader().isEmpty() || u.leader().get().equals(winner))
              .mapToInt(Unit::electors)
              .sum();
      return goal == FlipGoal.ELECT ? rivals >= majority : winners < majority;
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_state_with_districts_agrees_with_moving_every_number_in_each_district(long seed) {
    Random random = new Random(seed);
    Unit one = twoCandidates(random, 1);
    Unit two = twoCandidates(random, 1);
    Unit state = sum(one, two, 2);
    Unit other = twoCandidates(random, 1 + random.nextInt(3));
    if (state.leader().isEmpty()) {
      return;
    }
    Election election =
        AnElection.anElection()
            .state("ME", 2, state.words())
            .district("ME-1", one.words())
            .district("ME-2", two.words())
            .state("XX", other.electors(), other.words())
            .build();
    flip(election, FlipGoal.ELECT)
        .ifPresent(
            flip ->
                assertThat(flip.voters())
                    .as("%s %s %s", one, two, other)
                    .isEqualTo(
                        fewestInDistricts(
                            List.of(one, two, other),
                            flip.contest().winner(),
                            flip.contest().rival())));
  }

  private static long fewestInDistricts(List<Unit> units, String winner, String rival) {
    int majority = (4 + units.get(2).electors()) / 2 + 1;
    long best = Long.MAX_VALUE;
    for (int a = 0; a <= units.get(0).votes().get(winner); a++) {
      for (int b = 0; b <= units.get(1).votes().get(winner); b++) {
        for (int c = 0; c <= units.get(2).votes().get(winner); c++) {
          Unit one = units.get(0).moving(a, winner, rival);
          Unit two = units.get(1).moving(b, winner, rival);
          Unit other = units.get(2).moving(c, winner, rival);
          if (electors(List.of(one, two, sum(one, two, 2), other), rival) >= majority) {
            best = Math.min(best, a + b + c);
          }
        }
      }
    }
    return best;
  }

  private static List<Unit> randomUnits(Random random) {
    List<Unit> units = new ArrayList<>();
    while (units.size() < 4) {
      Map<String, Integer> votes = new TreeMap<>();
      NAMES.forEach(name -> votes.put(name, random.nextInt(7)));
      Unit unit = new Unit(1 + random.nextInt(4), votes);
      if (unit.leader().isPresent()) {
        units.add(unit);
      }
    }
    return units;
  }

  private static Unit twoCandidates(Random random, int electors) {
    int votes = random.nextInt(12);
    return new Unit(electors, new TreeMap<>(Map.of("Ann", votes, "Bob", 11 - votes)));
  }

  private static Unit sum(Unit one, Unit two, int electors) {
    Map<String, Integer> votes = new TreeMap<>(one.votes());
    two.votes().forEach((name, count) -> votes.merge(name, count, Integer::sum));
    return new Unit(electors, votes);
  }

  private static int electors(List<Unit> units, String name) {
    return units.stream()
        .filter(u -> u.leader().equals(Optional.of(name)))
        .mapToInt(Unit::electors)
        .sum();
  }

  private static int total(List<Unit> units) {
    return units.stream().mapToInt(Unit::electors).sum();
  }

  /** Empty where no candidate has a majority or the goal is out of reach. */
  private static Optional<SmallestFlip> flip(Election election, FlipGoal goal) {
    try {
      return Optional.of(SmallestFlip.of(election, goal, ThirdPartyUnits.FLIP, Optional.empty()));
    } catch (NotDefinedException e) {
      return Optional.empty();
    }
  }
}
