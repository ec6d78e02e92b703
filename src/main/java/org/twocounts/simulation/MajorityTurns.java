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

  /** Turns in order of their swings in the map at hand, and those swings. */
  private final int[] order;

  private final double[] swing;
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
    this.order = IntStream.range(0, turns.size()).toArray();
    this.swing = new double[turns.size()];
  }

  private static Stream<Placed> placed(int index, SwingingState state) {
    return state.turns().stream().map(t -> new Placed(index, t, t.margin() - state.margin()));
  }

  /** Takes a map. The order of the map before is a good beginning for sorting this one's. */
  void take(NationalMargin map) {
    for (int k = 0; k < order.length; k++) {
      int turn = order[k];
      double own = margin[turn] - map.margin(state[turn]);
      int place = k;
      while (place > 0 && swing[place - 1] > own) {
        swing[place] = swing[place - 1];
        order[place] = order[place - 1];
        place--;
      }
      swing[place] = own;
      order[place] = turn;
    }
    findMajorities();
  }

  private void findMajorities() {
    positiveFrom = positiveBase >= majority ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    negativeTo = negativeBase >= majority ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
    int ofPositive = positiveBase;
    int ofNegative = negativeBase;
    for (int k = 0; k < order.length; k++) {
      boolean negativeHad = ofNegative >= majority;
      boolean positiveLacked = ofPositive < majority;
      ofPositive += positive[order[k]];
      ofNegative += negative[order[k]];
      if (positiveLacked && ofPositive >= majority) {
        positiveFrom = swing[k];
      }
      if (negativeHad && ofNegative < majority) {
        negativeTo = swing[k];
      }
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

  /** The swing of a turn, counted from the lowest. */
  double swing(int turn) {
    return swing[turn];
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
