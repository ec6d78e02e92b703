package org.twocounts.simulation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The swings at which electors of one drawn map change hands, and those at which a majority of them
 * comes and goes, when all states swing by the same points.
 *
 * <p>One object is used again for many maps; nothing is allocated.
 */
final class MajorityTurns {
  private record Placed(int state, SwingingState.Turn turn, double swing) {}

  private final int positiveBase;
  private final int negativeBase;
  private final int majority;
  private final int[] state;
  private final double[] margin;
  private final int[] positive;
  private final int[] negative;

  /** What the negative candidate loses at a turn, 0 or more. */
  private final int[] lost;

  /** The swing of each turn in the map at hand. */
  private final double[] swing;

  /** Turns in order of their swings, once sorted. */
  private final int[] order;

  private final Crossing crossing;
  private double positiveFrom;
  private double negativeTo;

  MajorityTurns(SwingingNation nation) {
    List<Placed> turns =
        IntStream.range(0, nation.states().size())
            .boxed()
            .flatMap(i -> placed(i, nation.states().get(i)))
            .sorted(Comparator.comparingDouble(Placed::swing))
            .toList();
    this.positiveBase = nation.positiveElectors();
    this.negativeBase = nation.negativeElectors();
    this.majority = nation.majority();
    this.state = turns.stream().mapToInt(Placed::state).toArray();
    this.margin = turns.stream().mapToDouble(t -> t.turn().margin()).toArray();
    this.positive = turns.stream().mapToInt(t -> t.turn().positive()).toArray();
    this.negative = turns.stream().mapToInt(t -> t.turn().negative()).toArray();
    this.lost = turns.stream().mapToInt(t -> -t.turn().negative()).toArray();
    this.crossing = new Crossing(turns.size());
    this.order = IntStream.range(0, turns.size()).toArray();
    this.swing = new double[turns.size()];
  }

  private static Stream<Placed> placed(int index, SwingingState state) {
    return state.turns().stream().map(t -> new Placed(index, t, t.margin() - state.margin()));
  }

  /** Takes a map, and finds where majorities come and go. */
  void take(NationalMargin map) {
    for (int turn = 0; turn < swing.length; turn++) {
      swing[turn] = margin[turn] - map.margin(state[turn]);
    }
    positiveFrom = crossing.reaching(swing, positive, majority - positiveBase);
    negativeTo = crossing.reaching(swing, lost, negativeBase - majority + 1);
  }

  /** Puts the turns of the map in order; the order of the map before is a good beginning. */
  void sort() {
    for (int k = 1; k < order.length; k++) {
      int turn = order[k];
      double own = swing[turn];
      int place = k;
      while (place > 0 && swing[order[place - 1]] > own) {
        order[place] = order[place - 1];
        place--;
      }
      order[place] = turn;
    }
  }

  /** Above this swing the positive candidate has the majority; infinite where none changes it. */
  double positiveFrom() {
    return positiveFrom;
  }

  /** Below this swing the other has the majority; infinite where none changes it. */
  double negativeTo() {
    return negativeTo;
  }

  /** Turns of a map. */
  int turns() {
    return order.length;
  }

  /** The swing of a turn, counted from the lowest once they are sorted. */
  double swing(int turn) {
    return swing[order[turn]];
  }

  /** Electors that the positive candidate gains at a turn. */
  int positive(int turn) {
    return positive[order[turn]];
  }

  /** Electors that the other gains at a turn, 0 or fewer. */
  int negative(int turn) {
    return negative[order[turn]];
  }

  int positiveBelowAll() {
    return positiveBase;
  }

  int negativeBelowAll() {
    return negativeBase;
  }
}
