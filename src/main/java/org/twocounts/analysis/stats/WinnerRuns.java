package org.twocounts.analysis.stats;

import java.util.List;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.HistoricYears;
import org.twocounts.model.TodaysParties;

/** Whether the presidency stays with a party longer than chance would keep it there. */
final class WinnerRuns {
  private WinnerRuns() {}

  static Statistic of(ElectionRecord record) {
    List<Election> elections =
        record.elections().stream().filter(e -> e.year() >= HistoricYears.TODAYS_PARTIES).toList();
    return new Statistic(
        "winner-runs",
        "Do parties win the presidency in longer runs than chance gives?",
        "Exact runs test (Wald-Wolfowitz), two-sided, on whether the Democrat became President.",
        elections.stream().map(Election::year).toList(),
        RunsTest.of(
                elections.stream()
                    .map(e -> e.presidentParty().equals(TodaysParties.DEMOCRATIC))
                    .toList())
            .figures("won by the Democrat", "won by another"),
        "Under chance every order of the winners is as likely: one chance of winning for all years"
            + " and no incumbents. Incumbents stand again, so runs are expected.");
  }
}
