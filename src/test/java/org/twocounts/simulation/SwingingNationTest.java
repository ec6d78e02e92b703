package org.twocounts.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.analysis.Contest;
import org.twocounts.analysis.TheRecord;
import org.twocounts.analysis.swing.Thresholds;
import org.twocounts.analysis.swing.UniformSwing;
import org.twocounts.model.AnElection;
import org.twocounts.model.Election;
import org.twocounts.rule.Rational;

/** A nation whose states all swing alike is that of uniform swing. */
class SwingingNationTest {
  @ParameterizedTest
  @ValueSource(
      ints = {1828, 1836, 1860, 1876, 1892, 1912, 1948, 1968, 1972, 2000, 2008, 2016, 2020, 2024})
  void electors_and_margin_are_those_of_uniform_swing(int year) {
    agree(TheRecord.election(year), swings(year));
  }

  @Test
  void third_candidates_districts_and_legislatures_are_as_in_uniform_swing() {
    Election election =
        AnElection.anElection()
            .party("Ann", "Democratic")
            .party("Bob", "Republican")
            .state("AA", 19, "Ann 40 Bob 35 Cay 25")
            .state("BB", 2, "Ann 70 Bob 80")
            .district("BB-1", "Ann 20 Bob 50")
            .district("BB-2", "Ann 50 Bob 30")
            .state("CC", 7, "Cay 60 Ann 25 Bob 15")
            .state("DD", 3, "Ann 30 Cay 70")
            .state("EE", 4, "Bob 50", "Bob 4")
            .legislature("FF", "Bob 5 Ann 3")
            .state("GG", 6, "Ann 10 Bob 5 Other 30", "Ann 5 Bob 1")
            .build();
    agree(election, swings(3));
  }

  private static List<Rational> swings(long seed) {
    Random random = new Random(seed);
    List<Rational> swings = new ArrayList<>(List.of(Rational.ZERO));
    for (int spread : new int[] {200, 1_000, 5_000, 30_000}) {
      for (int i = 0; i < 6; i++) {
        Rational points = Rational.of(random.nextInt(2 * spread) - spread);
        swings.add(
            points.plus(Rational.of(1).dividedBy(Rational.of(997))).dividedBy(Rational.of(100)));
      }
    }
    return swings;
  }

  private static void agree(Election election, List<Rational> swings) {
    UniformSwing uniform = UniformSwing.of(election, Optional.empty());
    SwingingNation nation = SwingingNation.of(election);
    Contest pair = nation.pair();
    NationalMargin margin = new NationalMargin(nation);
    take(margin, nation);
    assertThat(nation.margin())
        .isCloseTo(pair.sign() * uniform.nationalMargin().value(), within(1e-9));
    for (Rational swing : swings) {
      Rational toWinner = pair.sign() > 0 ? swing : swing.negate();
      String what = election.year() + " " + swing.value();
      assertThat(margin.at(swing.value()))
          .as(what)
          .isCloseTo(pair.sign() * uniform.nationalMarginAt(toWinner).value(), within(1e-9));
      assertThat(
              electors(
                  nation, swing.value(), nation.positiveElectors(), SwingingState.Turn::positive))
          .as(what)
          .isEqualTo(uniform.electorsAt(toWinner, pair.positive()));
      assertThat(
              electors(
                  nation, swing.value(), nation.negativeElectors(), SwingingState.Turn::negative))
          .as(what)
          .isEqualTo(uniform.electorsAt(toWinner, pair.negative()));
    }
  }

  private static void take(NationalMargin margin, SwingingNation nation) {
    for (int i = 0; i < nation.states().size(); i++) {
      margin.take(i, nation.states().get(i).margin(), nation.states().get(i).voters());
    }
    margin.ready(10);
  }

  private static int electors(
      SwingingNation nation, double swing, int base, ToIntFunction<SwingingState.Turn> gain) {
    return base
        + nation.states().stream()
            .mapToInt(
                state ->
                    state.turns().stream()
                        .filter(turn -> state.margin() + swing > turn.margin())
                        .mapToInt(gain)
                        .sum())
            .sum();
  }

  @ParameterizedTest
  @ValueSource(
      ints = {1828, 1836, 1860, 1876, 1892, 1912, 1948, 1968, 1972, 2000, 2008, 2016, 2020, 2024})
  void majorities_come_and_go_at_the_thresholds(int year) {
    SwingingNation nation = SwingingNation.of(TheRecord.election(year));
    NationalMargin margin = new NationalMargin(nation);
    take(margin, nation);
    MajorityTurns turns = new MajorityTurns(nation);
    turns.take(margin);
    Thresholds thresholds = Thresholds.of(TheRecord.election(year), Optional.empty());
    int sign = nation.pair().sign();
    check(
        sign > 0 ? turns.positiveFrom() : turns.negativeTo(),
        thresholds.winnerLosesAt(),
        sign,
        margin);
    check(
        sign > 0 ? turns.negativeTo() : turns.positiveFrom(),
        thresholds.rivalGainsAt(),
        sign,
        margin);
  }

  private static void check(
      double swing, Optional<Thresholds.Threshold> threshold, int sign, NationalMargin margin) {
    if (threshold.isEmpty()) {
      assertThat(swing).isInfinite();
    } else {
      assertThat(swing).isCloseTo(sign * threshold.get().swing().value(), within(1e-9));
      assertThat(margin.at(swing)).isCloseTo(sign * threshold.get().points(), within(1e-9));
    }
  }

  @Test
  void electors_that_nobody_may_win_stay_where_they_are() {
    SwingingNation nation =
        SwingingNation.of(
            AnElection.anElection()
                .state("AA", 2, "Ann 60 Bob 40")
                .legislature("BB", "Cay 3")
                .legislature("CC", "Ann 6")
                .build());
    assertThat(nation.positiveElectors() + nation.negativeElectors()).isEqualTo(8);
    assertThat(nation.majority()).isEqualTo(6);
    assertThat(nation.isBetweenTheTwo()).isTrue();
  }
}
