package org.twocounts.chart.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.TheRecord;
import org.twocounts.analysis.counterfactual.Plan;
import org.twocounts.analysis.swing.SeatsCurve;
import org.twocounts.analysis.swing.Thresholds;
import org.twocounts.analysis.swing.UniformSwing;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.DescribedCharts;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.model.Election;
import org.twocounts.rule.Rational;

class SeatsCurveChartTest {
  private final ChartRequest request = ChartRequest.of(TheRecord.record());

  @Test
  void a_steeper_rule_is_more_responsive() {
    List<RuleCurve> rules = RuleCurve.of(TheRecord.record().getElection(2012), request);
    assertThat(rules)
        .extracting(RuleCurve::name)
        .containsExactly("by law", "by district", "in proportion");
    assertThat(rules)
        .extracting(RuleCurve::responsiveness)
        .isSortedAccordingTo((a, b) -> Double.compare(b, a));
    assertThat(rules.get(2).responsiveness()).isBetween(0.7, 1.3);
  }

  static Stream<Election> elections() {
    return TheRecord.record().elections().stream().filter(e -> Thresholds.find(e).isPresent());
  }

  /** Equal votes to the last voter: the electors are those of the swing to a margin of nothing. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("elections")
  void at_equal_votes_and_at_the_result_the_law_gives_what_the_swing_gives(Election election) {
    UniformSwing swing = UniformSwing.of(election, Optional.empty());
    SeatsCurve curve = SeatsCurve.of(TheRecord.record(), swing, Plan.law(), List.of(), 1);
    Rational equal = swing.swingAt(Rational.ZERO).orElseThrow();
    assertThat(curve.atEqualVotes().votes()).isEqualTo(Rational.of(1, 2));
    assertThat(curve.atEqualVotes().electors().times(election.electorsAppointed()))
        .isEqualTo(Rational.of(swing.electorsAt(equal, curve.candidate())));
    assertThat(curve.result().electors().times(election.electorsAppointed()))
        .isEqualTo(Rational.of(swing.electorsAt(Rational.ZERO, curve.candidate())));
  }

  /** The table of 1860 has equal votes at 50 percent, of winner and rival, as the title says. */
  @ParameterizedTest
  @ValueSource(ints = {1860, 1912, 1960, 2016})
  void the_title_and_the_table_have_the_same_figure_at_equal_votes(int year) {
    ChartSpec spec = DescribedCharts.ofYear(new SeatsCurveChart(), year);
    List<String> columns = spec.table().columns();
    List<String> row =
        spec.table().rows().stream()
            .filter(r -> r.get(columns.indexOf("point")).equals("equal votes"))
            .findFirst()
            .orElseThrow();
    assertThat(row.get(columns.indexOf("two_party_share"))).isEqualTo("50");
    double electors = Double.parseDouble(row.get(columns.indexOf("share")));
    assertThat(spec.words().title().orElseThrow())
        .startsWith("At equal votes in " + year)
        .contains(" would have had " + Figures.percent(electors) + " of the electors");
  }

  /** Each level of the law's line is what the votes give in its middle, and levels meet. */
  @ParameterizedTest
  @ValueSource(ints = {1876, 1912, 1960, 2000, 2016})
  void the_line_of_the_law_has_every_step_where_it_is(int year) {
    Election election = TheRecord.record().getElection(year);
    UniformSwing swing = UniformSwing.of(election, Optional.empty());
    List<SeatsCurve.Point> course = RuleCurve.of(election, request).get(0).course();
    for (int i = 0; i < course.size(); i += 2) {
      SeatsCurve.Point from = course.get(i);
      SeatsCurve.Point to = course.get(i + 1);
      double middle = from.votes().plus(to.votes()).dividedBy(Rational.of(2)).value();
      SeatsCurve found = SeatsCurve.of(TheRecord.record(), swing, Plan.law(), List.of(middle), 1);
      assertThat(from.electors()).isEqualTo(to.electors());
      assertThat(found.points().get(0).electors()).as("at %s", middle).isEqualTo(from.electors());
      if (i > 0) {
        assertThat(course.get(i - 1).votes()).isEqualTo(from.votes());
      }
    }
  }

  @Test
  void a_rule_that_cannot_be_stated_is_left_out() {
    assertThat(RuleCurve.of(TheRecord.record().getElection(1888), request)).hasSize(2);
  }

  @Test
  void the_curve_reaches_beyond_a_landslide() {
    ChartSpec spec = DescribedCharts.ofYear(new SeatsCurveChart(), 1936);
    int votes = spec.table().columns().indexOf("two_party_share");
    int place = spec.table().columns().indexOf("point");
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
