package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.twocounts.chart.ChartRequest;
import org.twocounts.words.Joined;

/** Notes under a chart: its own, then the attributions in force. */
final class Notes {
  private Notes() {}

  static List<String> of(ChartRequest request, String... notes) {
    List<String> all = new ArrayList<>(List.of(notes));
    all.removeIf(String::isEmpty);
    if (!request.attributions().isEmpty()) {
      all.add("Attribution in force: " + Joined.of(request.attributions()) + ".");
    }
    return all;
  }
}
