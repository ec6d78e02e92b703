package org.twocounts.chart.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.TheRecord;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.spec.ChartSpec;

class SeatsCurveChartTest {
  private final ChartRequest request = ChartRequest.of(TheRecord.record());

  @Test
  void a_steeper_rule_is_more_responsive() {
    List<RuleCurve> rules = RuleCurve.of(TheRecord.record().getElection(2012), request);
    assertThat(rules)
        .extracting(RuleCurve::name)
        .containsExactly("winner takes the state", "by district", "in proportion");
    assertThat(rules)
        .extracting(RuleCurve::responsiveness)
        .isSortedAccordingTo((a, b) -> Double.compare(b, a));
    assertThat(rules.get(2).responsiveness()).isBetween(0.7, 1.3);
  }

  @Test
  void a_rule_that_cannot_be_stated_is_left_out() {
    assertThat(RuleCurve.of(TheRecord.record().getElection(1888), request)).hasSize(2);
  }

  @Test
  void the_curve_reaches_beyond_a_landslide() {
    ChartSpec spec = new SeatsCurveChart().describe(request.forYear(1936));
    int votes = spec.table().columns().indexOf("votes_percent");
    int place = spec.table().columns().indexOf("place");
    double result =
        spec.table().rows().stream()
            .filter(r -> r.get(place).equals("result"))
            .mapToDouble(r -> Double.parseDouble(r.get(votes)))
            .max()
            .orElseThrow();
    assertThat(spec.table().rows())
        .anySatisfy(r -> assertThat(Double.parseDouble(r.get(votes))).isGreaterThan(result));
  }

  @Test
  void an_election_within_one_party_is_not_defined() {
    assertThatThrownBy(() -> new SeatsCurveChart().describe(request.forYear(1824)))
        .isInstanceOf(NotDefinedException.class);
  }
}
