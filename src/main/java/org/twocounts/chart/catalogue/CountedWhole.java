package org.twocounts.chart.catalogue;

import java.util.List;
import org.twocounts.chart.ChartRequest;
import org.twocounts.model.Election;
import org.twocounts.model.StateResult;
import org.twocounts.words.Joined;

/** Says of which states a chart counts all electors alike though their districts chose some. */
final class CountedWhole {
  private CountedWhole() {}

  /** A note for one election whose rule counts them whole; empty where there are no such states. */
  static String note(ChartRequest request, Election election) {
    return note(request, List.of(election), "not by district");
  }

  /**
   * A note for several elections or rules; empty where there are no such states.
   *
   * @param but under which rules they are not counted whole
   */
  static String note(ChartRequest request, List<Election> elections, String but) {
    List<String> states =
        elections.stream()
            .flatMap(e -> e.states().stream())
            .filter(s -> !s.districts().isEmpty())
            .map(StateResult::state)
            .distinct()
            .sorted()
            .map(code -> StateNames.of(request.record(), code))
            .toList();
    return states.isEmpty()
        ? ""
        : Joined.of(states)
            + Figures.nouns(states.size(), " counts", " count")
            + " whole, "
            + but
            + ".";
  }
}
