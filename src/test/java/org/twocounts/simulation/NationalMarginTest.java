package org.twocounts.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.analysis.TheRecord;
import org.twocounts.model.AnElection;

class NationalMarginTest {
  private static NationalMargin drawn(SwingingNation nation, double deviation, long seed) {
    Random random = new Random(seed);
    NationalMargin margin = new NationalMargin(nation);
    for (int i = 0; i < nation.states().size(); i++) {
      SwingingState state = nation.states().get(i);
      margin.take(
          i,
          state.margin() + deviation * random.nextGaussian(),
          state.voters() * Math.exp(0.1 * random.nextGaussian()));
    }
    margin.ready(10);
    return margin;
  }

  @ParameterizedTest
  @ValueSource(ints = {1860, 1912, 1968, 2024})
  void the_swing_to_a_margin_brings_it(int year) {
    SwingingNation nation = SwingingNation.of(TheRecord.election(year));
    for (int map = 0; map < 50; map++) {
      NationalMargin margin = drawn(nation, map, map);
      double lowest = margin.at(-9_999);
      double highest = margin.at(9_999);
      for (double points = -100; points <= 100; points += 2.5) {
        double swing = margin.swingTo(points);
        if (points < lowest) {
          assertThat(swing).isEqualTo(Double.NEGATIVE_INFINITY);
        } else if (points > highest) {
          assertThat(swing).isEqualTo(Double.POSITIVE_INFINITY);
        } else {
          assertThat(margin.at(swing)).as("%s", points).isCloseTo(points, within(1e-10));
        }
      }
    }
  }

  @Test
  void the_margin_rises_with_its_slope() {
    NationalMargin margin = drawn(SwingingNation.of(TheRecord.election(1968)), 8, 1);
    for (double swing = -150; swing < 150; swing += 0.731) {
      double before = margin.at(swing - 1e-6);
      double after = margin.at(swing + 1e-6);
      margin.at(swing);
      assertThat((after - before) / 2e-6).isCloseTo(margin.slope(), within(1e-6));
      assertThat(margin.slope()).isBetween(0.0, 1 + 1e-12);
    }
  }

  @Test
  void a_margin_near_the_leads_asked_for_is_that_far_from_them() {
    SwingingNation nation = SwingingNation.of(TheRecord.election(1860));
    NationalMargin near = drawn(nation, 10, 4);
    NationalMargin far = drawn(nation, 10, 4);
    far.ready(90);
    for (double swing = -120; swing < 120; swing += 1.7) {
      assertThat(near.at(swing)).isCloseTo(far.at(swing), within(1e-11));
    }
  }

  @Test
  void votes_of_others_are_out_of_reach() {
    SwingingNation nation =
        SwingingNation.of(
            AnElection.anElection()
                .state("AA", 5, "Ann 30 Bob 20 Other 50")
                .state("BB", 1, "Ann 100")
                .build());
    NationalMargin margin = new NationalMargin(nation);
    margin.take(0, 10, 0.5);
    margin.ready(10);
    assertThat(margin.at(0)).isCloseTo(55, within(1e-12));
    assertThat(margin.at(500)).isCloseTo(75, within(1e-12));
    assertThat(margin.at(-500)).isCloseTo(25, within(1e-12));
    assertThat(margin.swingTo(76)).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(margin.swingTo(0)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(margin.swingTo(Double.NEGATIVE_INFINITY)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(margin.swingTo(50)).isCloseTo(-10, within(1e-9));
  }

  @Test
  void states_drawn_beyond_all_votes_come_back_with_enough_swing() {
    SwingingNation nation =
        SwingingNation.of(
            AnElection.anElection()
                .state("AA", 5, "Ann 60 Bob 40")
                .state("BB", 2, "Bob 9 Ann 1")
                .build());
    NationalMargin margin = new NationalMargin(nation);
    margin.take(0, -700, nation.states().get(0).voters());
    margin.take(1, -900, nation.states().get(1).voters());
    margin.ready(10);
    assertThat(margin.at(margin.swingTo(90))).isCloseTo(90, within(1e-10));
    assertThat(margin.swingTo(90)).isGreaterThan(600);
  }
}
