package org.twocounts.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.twocounts.analysis.TheRecord;

class RatioTest {
  @Test
  void a_part_of_everything_has_the_error_of_a_proportion() {
    RatioSums sums = new RatioSums();
    sums.addCounts(30, 100);
    Ratio ratio = sums.over(100);
    assertThat(ratio.value()).isEqualTo(0.3);
    assertThat(ratio.standardError()).isCloseTo(Math.sqrt(0.3 * 0.7 / 100), within(1e-12));
  }

  @Test
  void a_part_of_some_has_the_error_of_a_proportion_of_those() {
    RatioSums sums = new RatioSums();
    sums.addCounts(30, 100);
    Ratio ratio = sums.over(1_000_000);
    assertThat(ratio.value()).isCloseTo(0.3, within(1e-12));
    assertThat(ratio.standardError()).isCloseTo(Math.sqrt(0.3 * 0.7 / 100), within(1e-5));
  }

  @Test
  void counts_and_single_draws_are_the_same() {
    RatioSums counted = new RatioSums();
    counted.addCounts(3, 5);
    RatioSums single = new RatioSums();
    for (int i = 0; i < 5; i++) {
      single.add(i < 3 ? 1 : 0, 1);
    }
    assertThat(single.over(9)).isEqualTo(counted.over(9));
  }

  @Test
  void the_mean_of_elections_is_that_of_their_parts_and_wholes() {
    Ratio mean = Ratio.mean(List.of(new Ratio(0.1, 0.2, 4, 8, 2), new Ratio(0.3, 0.8, 0, 16, 6)));
    assertThat(mean.part()).isCloseTo(0.2, within(1e-15));
    assertThat(mean.whole()).isCloseTo(0.5, within(1e-15));
    assertThat(mean.partVariance()).isEqualTo(1);
    assertThat(mean.wholeVariance()).isEqualTo(6);
    assertThat(mean.covariance()).isEqualTo(2);
    assertThat(mean.value()).isCloseTo(0.4, within(1e-15));
  }

  @Test
  void without_cases_there_is_no_probability() {
    Ratio none = Ratio.exact(0, 0);
    assertThat(none.isDefined()).isFalse();
    assertThat(none.value()).isNaN();
    assertThat(none.standardError()).isNaN();
    assertThat(none.errorOver(10)).isNaN();
  }

  @Test
  void what_was_never_seen_has_the_error_of_one_count() {
    RatioSums sums = new RatioSums();
    sums.addCounts(0, 50);
    assertThat(sums.over(200).standardError()).isZero();
    assertThat(sums.over(200).errorOver(200)).isCloseTo(1 / 50.0, within(1e-15));
    assertThat(Ratio.exact(0, 1).errorOver(0)).isZero();
  }

  /** The spread of many answers is what each says of its error. */
  @ParameterizedTest
  @EnumSource(
      value = Sampling.class,
      names = {"PLAIN", "SWEPT"})
  void standard_errors_are_the_spread_of_repeated_answers(Sampling sampling) {
    Simulation simulation =
        Simulation.of(
            TheRecord.record(),
            List.of(TheRecord.election(2000), TheRecord.election(1968)),
            Assumptions.usual(ModelKind.CORRELATED),
            new Leads(List.of(Window.within(2)), List.of(1.0)));
    long draws = sampling == Sampling.PLAIN ? 6_000 : 600;
    List<SplitOdds> repeated = new ArrayList<>();
    for (int seed = 0; seed < 300; seed++) {
      repeated.add(
          simulation.drawn(sampling, SmallNations.effort(draws), seed, SimulationWatch.NONE));
    }
    calibrated(repeated, odds -> odds.all().split());
    calibrated(repeated, odds -> odds.window(0).split());
    calibrated(repeated, odds -> odds.window(0).noMajority());
    calibrated(repeated, odds -> odds.elections().get(0).windows().get(0).positiveSplit());
    if (sampling == Sampling.SWEPT) {
      calibrated(repeated, odds -> odds.exact(0).split());
    }
  }

  private static void calibrated(List<SplitOdds> repeated, Function<SplitOdds, Ratio> which) {
    List<Ratio> ratios = repeated.stream().map(which).toList();
    double mean = ratios.stream().mapToDouble(Ratio::value).average().orElseThrow();
    double variance =
        ratios.stream()
            .mapToDouble(r -> (r.value() - mean) * (r.value() - mean))
            .average()
            .orElseThrow();
    double told =
        ratios.stream()
            .mapToDouble(r -> r.standardError() * r.standardError())
            .average()
            .orElseThrow();
    assertThat(Math.sqrt(variance / told)).isBetween(0.85, 1.15);
  }

  @Test
  void the_bias_of_maps_has_its_mean_its_error_and_its_ends() {
    BiasTally tally = new BiasTally();
    Random random = new Random(4);
    for (int i = 0; i < 40_000; i++) {
      tally.add(0.5 + 2 * random.nextGaussian());
    }
    BiasSpread spread = tally.spread();
    assertThat(spread.mean()).isCloseTo(0.5, within(5 * spread.standardError()));
    assertThat(spread.standardError()).isCloseTo(0.01, within(0.0005));
    assertThat(spread.deviation()).isCloseTo(2, within(0.05));
    assertThat(spread.low()).isCloseTo(0.5 - 2 * 1.96, within(0.1));
    assertThat(spread.high()).isCloseTo(0.5 + 2 * 1.96, within(0.1));
    assertThat(spread.positive()).isCloseTo(NormalTable.below(0.25), within(0.013));
  }

  @Test
  void the_smallest_bias_counts_on_its_side() {
    BiasTally tally = new BiasTally();
    tally.add(0.001);
    tally.add(-100);
    tally.add(100);
    assertThat(tally.spread().positive()).isCloseTo(2 / 3.0, within(1e-12));
    assertThat(tally.spread().low()).isEqualTo(-100);
  }
}
