package org.twocounts.chart.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twocounts.chart.spec.PointLabel;

/**
 * Labels with a place and those without one, in an order of placing.
 *
 * @param order of all of them
 */
record LabelPlan(List<PointLabel> order, List<LabelSpot> spots, List<PointLabel> dropped) {
  private static final int TRIALS = 8;

  LabelPlan {
    order = List.copyOf(order);
    spots = List.copyOf(spots);
    dropped = List.copyOf(dropped);
  }

  /** Makes a plan of an order. */
  interface Placing {
    /** Tries boxes above and below in the middle first, or where aside to one side. */
    LabelPlan place(List<PointLabel> order, boolean aside);
  }

  /** The best of some plans, each of which begins with what the one before has lost. */
  static LabelPlan best(List<PointLabel> order, Placing placing) {
    LabelPlan best = placing.place(order, false);
    LabelPlan last = best;
    for (int trial = 0; trial < TRIALS; trial++) {
      Optional<List<PointLabel>> next = last.reordered();
      if (next.isEmpty()) {
        return best;
      }
      last = placing.place(next.get(), trial % 2 == 0);
      best = last.isBetterThan(best) ? last : best;
    }
    return best;
  }

  /** Whether the first label by rank that is lost here matters less than there. */
  private boolean isBetterThan(LabelPlan other) {
    for (int rank = 0; rank < PointLabel.MINOR; rank++) {
      if (lost(rank) != other.lost(rank)) {
        return lost(rank) < other.lost(rank);
      }
    }
    return false;
  }

  private long lost(int rank) {
    return dropped.stream().filter(label -> label.rank() == rank).count();
  }

  /** The order in which the first lost label that matters precedes its equals. */
  private Optional<List<PointLabel>> reordered() {
    Optional<PointLabel> lost =
        dropped.stream().filter(label -> label.rank() < PointLabel.MINOR).findFirst();
    return lost.map(
        first -> {
          List<PointLabel> next = new ArrayList<>(order);
          next.remove(first);
          int at = 0;
          while (at < next.size() && next.get(at).rank() < first.rank()) {
            at++;
          }
          next.add(at, first);
          return next;
        });
  }
}
