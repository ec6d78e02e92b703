package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.twocounts.chart.ChartRequest;
import org.twocounts.model.Attribution;

/** Notes under a chart: its own, then the attributions in force. */
final class Notes {
  private Notes() {}

  static List<String> of(ChartRequest request, String... notes) {
    List<String> all = new ArrayList<>(List.of(notes));
    all.removeIf(String::isEmpty);
    request
        .attributions()
        .forEach(
            (year, name) ->
                all.add(year + " is counted in another way: " + words(request, year, name) + "."));
    return all;
  }

  private static String words(ChartRequest request, int year, String name) {
    return request
        .record()
        .findElection(year)
        .flatMap(e -> e.findAttribution(name))
        .map(Attribution::words)
        .orElse(name);
  }
}
