package org.twocounts.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.TheRecord;
import org.twocounts.model.AnElection;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.StateResult;

class SwingEstimateTest {
  private static final PastSwings ALL = PastSwings.of(TheRecord.record());

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void a_known_spread_is_estimated_back(long seed) {
    SwingSpread known = new SwingSpread(7, 3, 5, new TreeMap<>(), 0.06);
    SwingEstimate estimate = SwingEstimate.of(MadeUpSwings.draw(2_000, known, seed));
    assertThat(estimate.spread().national()).isCloseTo(7, within(0.4));
    assertThat(estimate.spread().regional()).isCloseTo(3, within(0.1));
    assertThat(estimate.spread().state()).isCloseTo(5, within(0.05));
    assertThat(estimate.spread().turnout()).isCloseTo(0.06, within(0.001));
    assertThat(estimate.excessKurtosis().orElseThrow()).isCloseTo(0, within(0.1));
    assertThat(estimate.spread().states().values()).allMatch(s -> Math.abs(s - 5) < 0.25);
    assertThat(estimate.observations()).isEqualTo(2_000 * MadeUpSwings.STATES.size());
  }

  @Test
  void without_regions_no_regional_swing_is_found() {
    SwingSpread known = new SwingSpread(7, 0, 5, new TreeMap<>(), 0);
    assertThat(SwingEstimate.of(MadeUpSwings.draw(2_000, known, 5)).spread().regional())
        .isLessThan(0.4);
  }

  /** Each comes out nearer to its region's mean by the part that {@link RegionalSwings} states. */
  @Test
  void states_that_differ_are_estimated_back_each() {
    SortedMap<String, Double> own = new TreeMap<>();
    for (int i = 0; i < MadeUpSwings.STATES.size(); i++) {
      own.put(MadeUpSwings.STATES.get(i), 3.0 + i % 5);
    }
    SwingEstimate estimate =
        SwingEstimate.of(MadeUpSwings.draw(4_000, new SwingSpread(7, 3, 5, own, 0), 6));
    own.forEach(
        (code, deviation) -> {
          double[] region =
              own.keySet().stream()
                  .filter(c -> CensusRegions.of(c).equals(CensusRegions.of(code)))
                  .mapToDouble(c -> own.get(c) * own.get(c))
                  .toArray();
          double mean = Arrays.stream(region).average().orElseThrow();
          double pull = 1.0 / (region.length - 1);
          assertThat(estimate.spread().of(code))
              .as(code)
              .isCloseTo(Math.sqrt((1 - pull) * deviation * deviation + pull * mean), within(0.25));
        });
  }

  @Test
  void ten_swings_of_equal_states_leave_them_nearly_equal() {
    SwingSpread known = new SwingSpread(7, 3, 5, new TreeMap<>(), 0);
    for (long seed = 0; seed < 5; seed++) {
      SwingEstimate estimate = SwingEstimate.of(MadeUpSwings.draw(10, known, seed));
      assertThat(estimate.weightOfAll()).isGreaterThan(20);
      estimate
          .states()
          .values()
          .forEach(
              state ->
                  assertThat(Math.abs(state.shrunk() - estimate.spread().state()))
                      .isLessThanOrEqualTo(
                          Math.abs(state.raw().orElseThrow() - estimate.spread().state())));
    }
  }

  /** Student's t with 8 degrees of freedom has an excess kurtosis of 6 / (8 − 4) = 1.5. */
  @Test
  void heavy_tails_are_seen() {
    Random random = new Random(7);
    SwingSpread known = new SwingSpread(7, 3, 5, new TreeMap<>(), 0);
    SwingEstimate estimate =
        SwingEstimate.of(MadeUpSwings.draw(2_000, known, random, code -> 5, () -> student(random)));
    assertThat(estimate.excessKurtosis().orElseThrow()).isBetween(0.7, 1.6);
  }

  private static double student(Random random) {
    double chi = 0;
    for (int i = 0; i < 8; i++) {
      double x = random.nextGaussian();
      chi += x * x;
    }
    return random.nextGaussian() / Math.sqrt(chi / 8) * Math.sqrt(6.0 / 8);
  }

  @Test
  void fewer_than_two_swings_are_too_few() {
    assertThatThrownBy(() -> SwingEstimate.of(List.of()))
        .isInstanceOf(NotDefinedException.class)
        .hasMessage(
            "the record has 0 swings from one election to the next that can be compared, and how"
                + " far states swing is estimated from two or more; the deviations can be given by"
                + " hand");
    assertThatThrownBy(() -> SwingEstimate.of(ALL.nearest(2024, 1)))
        .isInstanceOf(NotDefinedException.class)
        .hasMessageStartingWith("the record has 1 swing from");
  }

  @Test
  void one_state_a_region_is_too_few() {
    PastSwing first = MadeUpSwings.swing(0, 1, Map.of("CT", 1.0, "CA", 2.0));
    PastSwing second = MadeUpSwings.swing(1, 1, Map.of("ME", 1.0, "OR", 2.0));
    assertThatThrownBy(() -> SwingEstimate.of(List.of(first, second)))
        .isInstanceOf(NotDefinedException.class)
        .hasMessage(
            "no two states of a region have a swing in the same election, so how far states swing"
                + " cannot be estimated; the deviations can be given by hand");
  }

  @Test
  void states_that_never_move_have_no_spread_and_no_tails() {
    Map<String, Double> still = Map.of("CT", 0.0, "ME", 0.0, "NJ", 0.0, "NY", 0.0);
    SwingEstimate estimate =
        SwingEstimate.of(List.of(MadeUpSwings.swing(0, 0, still), MadeUpSwings.swing(1, 0, still)));
    assertThat(estimate.spread()).isEqualTo(new SwingSpread(0, 0, 0, new TreeMap<>(still), 0));
    assertThat(estimate.excessKurtosis()).isEmpty();
  }

  @Test
  void made_up_states_are_one_region() {
    SwingEstimate estimate =
        SwingEstimate.of(
            PastSwings.of(
                    AnElection.recordOf(
                        parties(1900, "Ann 50 Bob 50", "Ann 60 Bob 40"),
                        parties(1904, "Ann 55 Bob 45", "Ann 50 Bob 50"),
                        parties(1908, "Ann 45 Bob 55", "Ann 50 Bob 50")))
                .swings());
    assertThat(estimate.spread().regional()).isZero();
    assertThat(estimate.spread().state()).isPositive();
    assertThat(estimate.states()).containsOnlyKeys("AA", "BB");
  }

  @Test
  void the_order_of_states_and_elections_does_not_matter() {
    ElectionRecord record = TheRecord.record();
    List<Election> turned =
        record.elections().stream()
            .map(
                e -> {
                  List<StateResult> states = new ArrayList<>(e.states());
                  Collections.reverse(states);
                  return e.withStates(states, e.candidacies());
                })
            .toList();
    List<PastSwing> other = new ArrayList<>(PastSwings.of(record.withElections(turned)).swings());
    Collections.reverse(other);
    assertThat(SwingEstimate.of(other)).isEqualTo(SwingEstimate.of(ALL.swings()));
  }

  @Test
  void around_2024_states_keep_together() {
    SwingEstimate estimate = SwingEstimate.of(ALL.around(2024));
    assertThat(estimate.swings()).hasSize(PastSwings.USUAL);
    assertThat(estimate.spread().national()).isBetween(5.0, 10.0);
    assertThat(estimate.spread().regional()).isBetween(2.0, 4.0);
    assertThat(estimate.spread().state()).isBetween(4.0, 5.5);
    assertThat(estimate.spread().turnout()).isBetween(0.03, 0.08);
    assertThat(estimate.spread().states())
        .hasSize(51)
        .allSatisfy((code, own) -> assertThat(own).isBetween(3.0, 9.0));
    assertThat(estimate.states().get("NY").swings()).isEqualTo(10);
  }

  @Test
  void since_1828_they_have_swung_further() {
    SwingEstimate all = SwingEstimate.of(ALL.of(1828, 2024));
    SwingSpread now = SwingEstimate.of(ALL.around(2024)).spread();
    assertThat(all.spread().national()).isBetween(10.0, 15.0).isGreaterThan(now.national());
    assertThat(all.spread().regional()).isBetween(7.0, 10.0).isGreaterThan(now.regional());
    assertThat(all.spread().state()).isBetween(7.0, 10.0).isGreaterThan(now.state());
    assertThat(all.excessKurtosis().orElseThrow()).isPositive();
  }

  private static Election parties(int year, String one, String other) {
    return AnElection.anElection()
        .in(year)
        .party("Ann", "Democratic")
        .party("Bob", "Republican")
        .state("AA", 3, one)
        .state("BB", 3, other)
        .build();
  }
}
