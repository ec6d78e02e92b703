package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.twocounts.chart.spec.Axis;
import org.twocounts.chart.spec.Axis.Tick;
import org.twocounts.words.Counted;

/** Axes of whole electors from zero. */
final class ElectorAxis {
  private static final int MOST_STEPS = 6;

  private ElectorAxis() {}

  /** From zero to the largest number and some room, the unit at the outermost line. */
  static Axis upTo(int most, double room) {
    int step = most == 0 ? 1 : (int) Math.max(1, RoundSteps.of(most, MOST_STEPS));
    List<Tick> ticks = new ArrayList<>();
    for (int v = 0; v + step <= most; v += step) {
      ticks.add(new Tick(v, Integer.toString(v)));
    }
    int last = most / step * step;
    ticks.add(new Tick(last, Counted.of(last, "elector")));
    return Axis.of(0, Math.max(1, most) * room, ticks).withGrid().withBaseline(0);
  }
}
