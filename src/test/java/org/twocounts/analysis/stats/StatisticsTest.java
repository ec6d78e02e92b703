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
import org.twocounts.model.ElectionRecord;

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
    List<StatsFigure> figures = anscombe().regression();

    assertThat(value(figures, "slope")).isCloseTo(0.5001, within(0.0001));
    assertThat(value(figures, "intercept")).isCloseTo(3.0001, within(0.0001));
    assertThat(value(figures, "rSquared")).isCloseTo(0.6665, within(0.0001));
    assertThat(value(figures, "slopeHigh") - value(figures, "slope"))
        .isCloseTo(2.2622 * 0.1179, within(0.0005));
    assertThat(value(figures, "slope") - value(figures, "slopeLow"))
        .isCloseTo(2.2622 * 0.1179, within(0.0005));
    assertThat(value(figures, "interceptHigh") - value(figures, "intercept"))
        .isCloseTo(2.2622 * 1.1247, within(0.0005));
    assertThat(value(figures, "intercept") - value(figures, "interceptLow"))
        .isCloseTo(2.2622 * 1.1247, within(0.0005));
    assertThat(value(figures, "residualDeviation")).isCloseTo(1.237, within(0.001));
  }

  private static Sample anscombe() {
    double[] x = {10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5};
    double[] y = {8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68};
    Sample sample = new Sample();
    IntStream.range(0, x.length).forEach(i -> sample.add(i, x[i], y[i]));
    return sample;
  }

  /** The same set: r = 0.816, its ends tanh(artanh r ± 1.959964/√8). */
  @Test
  void correlation_agrees_with_anscombe() {
    List<StatsFigure> figures = anscombe().correlation();
    assertThat(value(figures, "pearson")).isCloseTo(0.81642, within(0.00001));
    assertThat(value(figures, "pearsonLow")).isCloseTo(0.42439, within(0.00001));
    assertThat(value(figures, "pearsonHigh")).isCloseTo(0.95069, within(0.00001));
    assertThat(value(figures, "spearman")).isCloseTo(0.81818, within(0.00001));
    assertThat(value(figures, "p")).isCloseTo(0.00217, within(0.00001));
  }

  @Test
  void a_sample_needs_five_elections_that_differ() {
    Sample sample = new Sample();
    IntStream.range(0, 4).forEach(i -> sample.add(i, i, i * i));
    assertThatThrownBy(sample::regression)
        .isInstanceOf(NotDefinedException.class)
        .hasMessage("the record has 4 elections for this statistic, which needs 5");
    sample.add(4, 4, 16);
    assertThat(value(sample.regression(), "slope")).isEqualTo(4);

    Sample alike = new Sample();
    IntStream.range(0, 6).forEach(i -> alike.add(i, 1, i));
    assertThatThrownBy(alike::correlation)
        .isInstanceOf(NotDefinedException.class)
        .hasMessage("the 6 elections of the record do not differ in what this compares");
    assertThatThrownBy(new Sample()::regression)
        .hasMessage("the record has no election for this statistic, which needs 5");
  }

  @Test
  void a_mean_is_that_of_its_own_group() {
    Sample sample = new Sample();
    sample.add(1900, 1, 3);
    sample.add(1904, 0, 10);
    sample.add(1908, 1, 5);
    assertThat(sample.meanWhere(1)).isEqualTo(4);
    assertThat(sample.meanWhere(0)).isEqualTo(10);
  }

  @Test
  void a_runs_test_needs_both_kinds() {
    assertThatThrownBy(() -> RunsTest.of(List.of(true, true)))
        .isInstanceOf(NotDefinedException.class)
        .hasMessage("a runs test needs both kinds; the record has one only");
    assertThatThrownBy(() -> RunsTest.of(List.of()))
        .isInstanceOf(NotDefinedException.class)
        .hasMessage("the record has no election for this statistic");
  }

  /**
   * Dan wins the nation by 10 points where one state is all of it: no bias. With two states the
   * tipping point is the larger, in which Dan does better or worse than in the nation.
   */
  private static ElectionRecord biases() {
    return AnElection.recordOf(
        between(1852).state("AA", 9, "Dan 60 Ron 40").state("BB", 3, "Dan 40 Ron 60").build(),
        between(1856).state("AA", 9, "Dan 60 Ron 40").state("BB", 3, "Dan 40 Ron 60").build(),
        between(1860).state("AA", 9, "Dan 55 Ron 45").build(),
        between(1864).state("AA", 9, "Dan 60 Ron 40").state("BB", 3, "Dan 90 Ron 10").build());
  }

  private static AnElection between(int year) {
    return AnElection.anElection().in(year).party("Dan", "Democratic").party("Ron", "Republican");
  }

  @Test
  void an_election_without_a_bias_is_towards_neither_and_none_before_1856_counts() {
    Statistic sign = Statistics.of("bias-sign", biases());
    assertThat(sign.elections()).containsExactly(1856, 1860, 1864);
    assertThat(sign.get("oneWay")).isEqualTo(1);
    assertThat(sign.get("n")).isEqualTo(2);
    Statistic runs = Statistics.of("bias-runs", biases());
    assertThat(runs.elections()).containsExactly(1856, 1864);
    assertThat(runs.get("first")).isEqualTo(1);
    assertThat(runs.get("second")).isEqualTo(1);
  }

  @Test
  void without_a_bias_there_is_no_sign() {
    ElectionRecord record =
        AnElection.recordOf(between(1860).state("AA", 9, "Dan 55 Ron 45").build());
    assertThatThrownBy(() -> Statistics.of("bias-sign", record))
        .isInstanceOf(NotDefinedException.class)
        .hasMessage("the record has no election with a bias since 1856");
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
    double mean =
        orders.entrySet().stream().mapToDouble(e -> (double) e.getKey() * e.getValue()).sum() / all;
    assertThat(test.expected()).isCloseTo(mean, within(1e-9));
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
