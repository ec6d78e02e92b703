package org.twocounts.simulation;

import java.util.Arrays;
import java.util.List;

/** Both counts of each election of a batch: its national margin, and the electors of the two. */
final class NationCounts {
  private static final int BATCH = SwingDraws.BATCH;

  private final SwingingNation nation;
  private final List<SwingingState> states;
  private final double[] limit;

  /** Whether what one gains at a turn the other loses, everywhere. */
  private final boolean betweenTheTwo;

  private final double[] margins = new double[BATCH];
  private final double[] voters = new double[BATCH];
  private final double[] margin = new double[BATCH];
  private final double[] total = new double[BATCH];
  private final int[] positive = new int[BATCH];
  private final int[] negative = new int[BATCH];

  NationCounts(SwingingNation nation) {
    this.nation = nation;
    this.states = nation.states();
    this.limit = states.stream().mapToDouble(SwingingState::votesOfTwo).toArray();
    this.betweenTheTwo = nation.isBetweenTheTwo();
  }

  void count(SwingDraws draws) {
    Arrays.fill(margin, nation.still());
    Arrays.fill(positive, nation.positiveElectors());
    Arrays.fill(negative, nation.negativeElectors());
    TurnoutDraws turnout = draws.turnout();
    double rest = 1;
    for (int state = 0; state < states.size(); state++) {
      rest -= turnout.of(state);
    }
    Arrays.fill(total, rest);
    for (int state = 0; state < states.size(); state++) {
      draws.margins(state, margins);
      addElectors(states.get(state).turns());
      if (turnout.isHeld()) {
        addMargin(margin, margins, turnout.of(state), limit[state]);
      } else {
        turnout.fill(state, voters);
        addMargin(margin, margins, voters, limit[state]);
        addTo(total, voters);
      }
    }
    if (!turnout.isHeld()) {
      for (int i = 0; i < BATCH; i++) {
        margin[i] /= total[i];
      }
    }
    if (betweenTheTwo) {
      int all = nation.positiveElectors() + nation.negativeElectors();
      for (int i = 0; i < BATCH; i++) {
        negative[i] = all - positive[i];
      }
    }
  }

  private void addElectors(List<SwingingState.Turn> turns) {
    for (int k = 0; k < turns.size(); k++) {
      SwingingState.Turn turn = turns.get(k);
      addAbove(positive, margins, turn.margin(), turn.positive());
      if (!betweenTheTwo) {
        addAbove(negative, margins, turn.margin(), turn.negative());
      }
    }
  }

  private static void addAbove(int[] electors, double[] margins, double turn, int gain) {
    for (int i = 0; i < BATCH; i++) {
      electors[i] += margins[i] > turn ? gain : 0;
    }
  }

  private static void addMargin(double[] sum, double[] margins, double voters, double limit) {
    for (int i = 0; i < BATCH; i++) {
      sum[i] += voters * Math.max(-limit, Math.min(limit, margins[i]));
    }
  }

  private static void addMargin(double[] sum, double[] margins, double[] voters, double limit) {
    for (int i = 0; i < BATCH; i++) {
      sum[i] += voters[i] * Math.max(-limit, Math.min(limit, margins[i]));
    }
  }

  private static void addTo(double[] sum, double[] parts) {
    for (int i = 0; i < BATCH; i++) {
      sum[i] += parts[i];
    }
  }

  int majority() {
    return nation.majority();
  }

  /** The national margin of an election of the batch, percentage points. */
  double margin(int election) {
    return margin[election];
  }

  int positive(int election) {
    return positive[election];
  }

  int negative(int election) {
    return negative[election];
  }
}
