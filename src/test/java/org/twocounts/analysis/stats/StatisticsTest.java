package org.twocounts.analysis.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.analysis.Attributions;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.TheRecord;
import org.twocounts.model.AnElection;

class StatisticsTest {

  @Test
  void four_of_four_is_no_proof() {
    Statistic inversions = of("inversions");
    assertThat(inversions.elections()).containsExactly(1876, 1888, 2000, 2016);
    assertThat(inversions.get("oneWay")).isEqualTo(4);
    assertThat(inversions.get("p")).isCloseTo(2 / 16.0, within(1e-12));
    assertThat(inversions.get("smallestP")).isEqualTo(2 / 16.0);
    assertThat(inversions.assumption()).contains("asked after the answer was seen");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          inversions-with-house, 5, 5, 0.0625
          inversions-with-attributions, 4, 5, 0.375
          inversions-with-both, 5, 6, 0.21875
          """)
  void counting_1824_and_1960_in_changes_the_answer(String id, int against, int n, double p) {
    Statistic statistic = of(id);
    assertThat(statistic.get("oneWay")).isEqualTo(against);
    assertThat(statistic.get("n")).isEqualTo(n);
    assertThat(statistic.get("p")).isCloseTo(p, within(1e-12));
  }

  @Test
  void the_attribution_in_force_counts() {
    Statistic inversions =
        Statistics.of(
            "inversions", Attributions.apply(TheRecord.record(), Map.of(1960, "proportional")));
    assertThat(inversions.elections()).containsExactly(1876, 1888, 1960, 2000, 2016);
    assertThat(inversions.get("oneWay")).isEqualTo(4);
  }

  @Test
  void a_point_of_votes_brings_more_than_a_point_of_electors() {
    Statistic regression = of("electors-on-votes");
    assertThat(regression.elections()).hasSize(50).doesNotContain(1824);
    assertThat(regression.get("slope")).isGreaterThan(1);
    assertThat(regression.get("slopeLow")).isLessThan(regression.get("slope"));
    assertThat(regression.get("slopeHigh")).isGreaterThan(regression.get("slope"));
  }

  /** Anscombe 1973, American Statistician 27:17-21, first set: y = 3.00 + 0.500 x, r² = 0.667. */
  @Test
  void regression_agrees_with_anscombe() {
    double[] x = {10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5};
    double[] y = {8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68};
    Sample sample = new Sample();
    IntStream.range(0, x.length).forEach(i -> sample.add(i, x[i], y[i]));
    List<StatsFigure> figures = sample.regression();

    assertThat(value(figures, "slope")).isCloseTo(0.5001, within(0.0001));
    assertThat(value(figures, "intercept")).isCloseTo(3.0001, within(0.0001));
    assertThat(value(figures, "rSquared")).isCloseTo(0.6665, within(0.0001));
    assertThat(value(figures, "slopeHigh") - value(figures, "slope"))
        .isCloseTo(2.2622 * 0.1179, within(0.0005));
    assertThat(value(sample.correlation(), "p")).isCloseTo(0.00217, within(0.00001));
  }

  static Stream<List<Boolean>> series() {
    return IntStream.range(1, (1 << 8) - 1).mapToObj(StatisticsTest::bits);
  }

  @ParameterizedTest
  @MethodSource("series")
  void the_runs_test_agrees_with_listing_every_order(List<Boolean> series) {
    RunsTest test = RunsTest.of(series);
    Map<Integer, Long> orders = new TreeMap<>();
    IntStream.range(0, 1 << 8)
        .mapToObj(StatisticsTest::bits)
        .filter(s -> trues(s) == trues(series))
        .forEach(s -> orders.merge(runs(s), 1L, Long::sum));
    long all = orders.values().stream().mapToLong(Long::longValue).sum();
    long noLikelier =
        orders.values().stream()
            .filter(count -> count <= orders.get(runs(series)))
            .mapToLong(Long::longValue)
            .sum();

    assertThat(test.runs()).isEqualTo(runs(series));
    assertThat(test.p()).isCloseTo((double) noLikelier / all, within(1e-9));
  }

  @Test
  void every_statistic_names_its_elections_and_its_assumption() {
    assertThat(Statistics.all(TheRecord.record()).found())
        .hasSize(Statistics.ids().size())
        .allSatisfy(
            s -> {
              assertThat(s.elections()).isSorted().isNotEmpty();
              assertThat(s.assumption()).isNotBlank();
              assertThat(s.question()).endsWith("?");
              assertThat(s.result()).isNotEmpty();
            });
  }

  @Test
  void too_small_a_record_is_refused_and_not_fitted() {
    assertThatThrownBy(
            () ->
                Statistics.of(
                    "electors-on-votes",
                    AnElection.recordOf(
                        AnElection.anElection().state("AA", 3, "Ann 60 Bob 40").build())))
        .isInstanceOf(NotDefinedException.class)
        .hasMessage("the record has 1 election for this statistic, which needs 5");
  }

  private static Statistic of(String id) {
    return Statistics.of(id, TheRecord.record());
  }

  private static double value(List<StatsFigure> figures, String name) {
    return figures.stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow().value();
  }

  private static List<Boolean> bits(int set) {
    List<Boolean> bits = new ArrayList<>();
    IntStream.range(0, 8).forEach(i -> bits.add((set >> i & 1) == 1));
    return bits;
  }

  private static long trues(List<Boolean> series) {
    return series.stream().filter(b -> b).count();
  }

  private static int runs(List<Boolean> series) {
    return 1
        + (int)
            IntStream.range(1, series.size())
                .filter(i -> !series.get(i).equals(series.get(i - 1)))
                .count();
  }
}
