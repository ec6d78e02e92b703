package org.twocounts.analysis.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.StatePopulation;
import org.twocounts.analysis.TheRecord;
import org.twocounts.model.Election;
import org.twocounts.rule.Rational;

class PowerIndicesTest {

  /** Leech, algorithms for power indices: the Council of the EEC of 1958, [12; 4,4,4,2,2,1]. */
  @Test
  void luxembourg_had_no_power_in_the_council_of_1958() {
    PowerIndices council = PowerIndices.of(game(12, 4, 4, 4, 2, 2, 1));

    assertThat(values(council, Power::banzhafNormalised))
        .containsExactly(5 / 21.0, 5 / 21.0, 5 / 21.0, 3 / 21.0, 3 / 21.0, 0.0);
    assertThat(values(council, Power::shapleyShubik))
        .containsExactly(14 / 60.0, 14 / 60.0, 14 / 60.0, 9 / 60.0, 9 / 60.0, 0.0);
  }

  /**
   * Banzhaf 1968, "One Man, 3.312 Votes", Villanova Law Review 13:304. The published ratio has the
   * Shapley-Shubik index of the states in it; with Banzhaf's own it is 3.284.
   */
  @ParameterizedTest
  @CsvSource({"SHAPLEY_SHUBIK, 3.312", "BANZHAF, 3.284"})
  void a_voter_of_new_york_had_over_three_times_the_power_of_one_of_the_district_of_columbia(
      PowerIndex index, double ratio) {
    Election election = TheRecord.election(1964);
    List<VoterPower> voters =
        VoterPower.of(
            PowerIndices.of(WeightedGame.of(election)),
            index,
            StatePopulation.of(TheRecord.record(), election));

    VoterPower strongest = Collections.max(voters, Comparator.comparing(VoterPower::relative));
    VoterPower weakest = Collections.min(voters, Comparator.comparing(VoterPower::relative));

    assertThat(strongest.state()).isEqualTo("NY");
    assertThat(weakest.state()).isEqualTo("DC");
    assertThat(strongest.relative()).isCloseTo(ratio, within(0.0005));
  }

  @Test
  void a_dictator_has_all_power() {
    PowerIndices indices = PowerIndices.of(game(6, 6, 3, 2));
    assertThat(values(indices, Power::banzhaf)).containsExactly(1.0, 0.0, 0.0);
    assertThat(values(indices, Power::shapleyShubik)).containsExactly(1.0, 0.0, 0.0);
  }

  @Test
  void where_all_must_agree_power_is_equal() {
    PowerIndices indices = PowerIndices.of(game(10, 7, 2, 1));
    assertThat(values(indices, Power::banzhaf)).containsExactly(0.25, 0.25, 0.25);
    assertThat(values(indices, Power::shapleyShubik)).containsExactly(1 / 3.0, 1 / 3.0, 1 / 3.0);
  }

  @Test
  void a_bloc_without_weight_is_powerless_and_changes_nothing() {
    PowerIndices with = PowerIndices.of(game(3, 2, 2, 1, 0));
    assertThat(values(with, Power::banzhafNormalised))
        .containsExactly(1 / 3.0, 1 / 3.0, 1 / 3.0, 0.0);
    assertThat(values(with, Power::shapleyShubik)).containsExactly(1 / 3.0, 1 / 3.0, 1 / 3.0, 0.0);
  }

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 40);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void agrees_with_listing_every_coalition(long seed) {
    WeightedGame game = random(seed);
    PowerIndices indices = PowerIndices.of(game);
    for (int i = 0; i < game.blocs().size(); i++) {
      Power power = indices.blocs().get(i);
      assertThat(power.banzhaf())
          .isEqualTo(Rational.of(swings(game, i), 1L << (game.blocs().size() - 1)));
      assertThat(power.shapleyShubik())
          .isEqualTo(Rational.of(orders(game, i), factorial(game.blocs().size())));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void indices_sum_to_1_and_more_weight_is_never_less_power(long seed) {
    PowerIndices indices = PowerIndices.of(random(seed));
    assertThat(sum(indices, Power::banzhafNormalised)).isCloseTo(1, within(1e-12));
    assertThat(sum(indices, Power::shapleyShubik)).isCloseTo(1, within(1e-12));
    for (Power one : indices.blocs()) {
      for (Power other : indices.blocs()) {
        if (one.weight() >= other.weight()) {
          assertThat(one.banzhaf()).isGreaterThanOrEqualTo(other.banzhaf());
          assertThat(one.shapleyShubik()).isGreaterThanOrEqualTo(other.shapleyShubik());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void neither_order_nor_scale_matters(long seed) {
    WeightedGame game = random(seed);
    List<WeightedGame.Bloc> changed = new ArrayList<>();
    game.blocs().forEach(b -> changed.add(new WeightedGame.Bloc(b.name(), 3 * b.weight())));
    Collections.shuffle(changed, new Random(seed));
    PowerIndices other = PowerIndices.of(new WeightedGame(3 * game.quota(), changed));

    for (Power power : PowerIndices.of(game).blocs()) {
      assertThat(other.blocs())
          .filteredOn(p -> p.bloc().equals(power.bloc()))
          .allMatch(p -> p.banzhaf().equals(power.banzhaf()))
          .allMatch(p -> p.shapleyShubik().equals(power.shapleyShubik()))
          .hasSize(1);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("years")
  void every_apportionment_is_counted(int year) {
    PowerIndices indices = PowerIndices.of(WeightedGame.of(TheRecord.election(year)));
    assertThat(indices.game().total()).isEqualTo(TheRecord.election(year).electorsAppointed());
    assertThat(sum(indices, Power::banzhafNormalised)).isCloseTo(1, within(1e-12));
    assertThat(sum(indices, Power::shapleyShubik)).isCloseTo(1, within(1e-12));
  }

  static IntStream years() {
    return TheRecord.record().elections().stream().mapToInt(Election::year);
  }

  @Test
  void a_quota_out_of_reach_is_refused() {
    assertThatThrownBy(() -> game(11, 5, 5))
        .hasMessage("quota 11 is not between 1 and the sum of the weights, 10");
    assertThatThrownBy(() -> game(0, 5, 5)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                new WeightedGame(
                    1, List.of(new WeightedGame.Bloc("A", 1), new WeightedGame.Bloc("A", 2))))
        .hasMessage("two blocs are called \"A\"");
  }

  @Test
  void half_as_quota_is_improper_and_the_majority_is_not() {
    assertThat(game(5, 5, 5).isImproper()).isTrue();
    assertThat(WeightedGame.byMajority(game(5, 5, 5).blocs()).isImproper()).isFalse();
  }

  @Test
  void a_game_too_large_to_count_is_refused_at_once() {
    int[] weights = IntStream.rangeClosed(1000, 2000).toArray();
    assertThatThrownBy(() -> PowerIndices.of(game(700_000, weights)))
        .isInstanceOf(NotDefinedException.class)
        .hasMessageEndingWith("too many to count exactly");
  }

  private static long swings(WeightedGame game, int bloc) {
    return IntStream.range(0, 1 << game.blocs().size())
        .filter(set -> (set >> bloc & 1) == 0)
        .filter(set -> isPivot(game, set, bloc))
        .count();
  }

  private static long orders(WeightedGame game, int bloc) {
    int n = game.blocs().size();
    return IntStream.range(0, 1 << n)
        .filter(set -> (set >> bloc & 1) == 0)
        .filter(set -> isPivot(game, set, bloc))
        .mapToLong(
            set -> factorial(Integer.bitCount(set)) * factorial(n - 1 - Integer.bitCount(set)))
        .sum();
  }

  private static boolean isPivot(WeightedGame game, int set, int bloc) {
    int weight =
        IntStream.range(0, game.blocs().size())
            .filter(i -> (set >> i & 1) == 1)
            .map(i -> game.blocs().get(i).weight())
            .sum();
    return weight < game.quota() && weight + game.blocs().get(bloc).weight() >= game.quota();
  }

  private static long factorial(int n) {
    return LongStream.rangeClosed(2, n).reduce(1, (a, b) -> a * b);
  }

  private static WeightedGame random(long seed) {
    Random random = new Random(seed);
    int[] weights = IntStream.range(0, 8).map(i -> random.nextInt(12)).toArray();
    weights[0]++;
    int sum = IntStream.of(weights).sum();
    return game(1 + random.nextInt(sum), weights);
  }

  private static WeightedGame game(int quota, int... weights) {
    return new WeightedGame(
        quota,
        IntStream.range(0, weights.length)
            .mapToObj(i -> new WeightedGame.Bloc("B" + i, weights[i]))
            .toList());
  }

  private static List<Double> values(PowerIndices indices, Function<Power, Rational> index) {
    return indices.blocs().stream().map(index).map(Rational::value).toList();
  }

  private static double sum(PowerIndices indices, Function<Power, Rational> index) {
    return values(indices, index).stream().mapToDouble(Double::doubleValue).sum();
  }
}
