package org.twocounts.analysis.swing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.TheRecord;
import org.twocounts.analysis.TippingOptions;
import org.twocounts.analysis.TippingPoint;
import org.twocounts.analysis.counterfactual.Plan;
import org.twocounts.model.ElectionRecord;
import org.twocounts.rule.Fractional;
import org.twocounts.rule.Rational;

class SeatsCurveTest {
  private static final List<Double> SHARES =
      IntStream.rangeClosed(40, 60).mapToObj(p -> p / 100.0).toList();

  private final ElectionRecord record = TheRecord.record();

  private SeatsCurve curve(int year, Plan plan) {
    return SeatsCurve.of(record, record.getElection(year), plan, SHARES, 0.01);
  }

  @ParameterizedTest
  @ValueSource(ints = {1880, 1960, 2000, 2016})
  void more_votes_never_give_fewer_electors(int year) {
    List<SeatsCurve.Point> points = curve(year, Plan.unit()).points();
    for (int i = 1; i < points.size(); i++) {
      assertThat(points.get(i).votes()).isGreaterThan(points.get(i - 1).votes());
      assertThat(points.get(i).electors()).isGreaterThanOrEqualTo(points.get(i - 1).electors());
    }
  }

  @Test
  void steps_are_found_where_they_are() {
    List<SeatsCurve.Point> points =
        SeatsCurve.of(record, record.getElection(2016), Plan.unit(), SHARES, 0.001).points();
    assertThat(points).hasSizeGreaterThan(SHARES.size());
    for (int i = 1; i < points.size(); i++) {
      double wide = points.get(i).votes().minus(points.get(i - 1).votes()).value();
      assertThat(wide).isPositive();
      if (!points.get(i).electors().equals(points.get(i - 1).electors())) {
        assertThat(wide).isLessThan(0.0011);
      }
    }
  }

  /** Where a rule does not need districts, those of the record make no difference. */
  @Test
  void districts_are_left_out_without_a_trace() {
    ElectionRecord without = record.withDistricts(List.of());
    assertThat(SeatsCurve.of(without, record.getElection(2012), Plan.unit(), SHARES, 0.01).points())
        .isEqualTo(curve(2012, Plan.unit()).points());
  }

  @Test
  void equal_votes_are_exactly_equal() {
    for (int year : List.of(1860, 1912, 2016)) {
      assertThat(curve(year, Plan.law()).atEqualVotes().votes())
          .as("%d", year)
          .isEqualTo(Rational.of(1, 2));
    }
  }

  @Test
  void without_a_swing_it_is_the_result() {
    SeatsCurve curve = curve(2016, Plan.unit());
    assertThat(curve.candidate()).isEqualTo("Hillary Clinton");
    assertThat(curve.result().electors()).isEqualTo(Rational.of(233, 538));
    assertThat(curve.result().rivalElectors()).isEqualTo(Rational.of(305, 538));
    assertThat(curve.result().bias()).isEqualTo(Rational.of(-36, 538));
  }

  /** The side that the tipping point favours is the side with more electors at equal votes. */
  @ParameterizedTest
  @ValueSource(ints = {1888, 2000, 2004, 2012, 2016, 2020})
  void bias_has_the_sign_of_the_bias_at_the_tipping_point(int year) {
    TippingPoint tipping = TippingPoint.of(record.getElection(year), TippingOptions.STANDARD);
    assertThat(Math.signum(curve(year, Plan.unit()).atEqualVotes().bias().value()))
        .isEqualTo(Math.signum(tipping.bias()));
  }

  @Test
  void in_exact_fractions_electors_follow_votes_nearly() {
    for (SeatsCurve.Point p : curve(2012, Plan.of(Fractional.EXACT)).points()) {
      assertThat(p.electors().value()).isCloseTo(p.votes().value(), within(0.03));
    }
  }

  @Test
  void an_election_without_a_winner_has_no_pair_to_swing_between() {
    assertThatThrownBy(() -> curve(1824, Plan.unit())).isInstanceOf(NotDefinedException.class);
  }
}
