package org.twocounts.chart.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twocounts.model.AnElection.anElection;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.spec.PointLabel;
import org.twocounts.chart.spec.XyPlot;
import org.twocounts.model.AnElection;
import org.twocounts.model.Election;

/** The words above and below zero say whom the bars there stand for. */
class BiasChartTest {
  private static final Election TO_REPUBLICAN = lean(1900, "Republican");
  private static final Election TO_PROGRESSIVE = lean(1912, "Progressive");

  /** A Democrat ahead in the nation, whom the larger state, narrowly lost, costs the electors. */
  private static Election lean(int year, String rival) {
    return anElection()
        .in(year)
        .party("Ann", "Democratic")
        .party("Bob", rival)
        .state("NY", 11, "Ann 490 Bob 510")
        .state("PA", 10, "Ann 700 Bob 300")
        .build();
  }

  private static List<String> zones(Election... elections) {
    ChartRequest request = ChartRequest.of(AnElection.recordOf(elections));
    XyPlot plot = (XyPlot) new BiasChart().describe(request).panels().get(0).plot();
    return plot.labels().stream()
        .map(PointLabel::text)
        .filter(text -> text.startsWith("favoured"))
        .toList();
  }

  @Test
  void below_zero_a_republican_or_the_rival_of_the_democrat_is_favoured() {
    assertThat(zones(TO_REPUBLICAN))
        .containsExactly("favoured the Democrat", "favoured the Republican");
    assertThat(zones(TO_REPUBLICAN, TO_PROGRESSIVE))
        .containsExactly("favoured the Democrat", "favoured the Democrat’s rival");
  }
}
