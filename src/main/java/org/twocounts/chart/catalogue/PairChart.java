package org.twocounts.chart.catalogue;

import java.util.Set;
import org.twocounts.model.CaveatMeasure;

/** A chart of the winner of one election and a rival, who can be chosen. */
abstract class PairChart extends ElectionChart {
  PairChart(String id, Topic topic, String question, Set<CaveatMeasure> measures) {
    super(id, topic, question, measures);
  }

  @Override
  public final boolean takesRival() {
    return true;
  }
}
