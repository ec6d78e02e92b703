package org.twocounts.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.analysis.TheRecord;
import org.twocounts.model.AnElection;

class MajorityTurnsTest {
  /** Map after map with the same object, whose order of the last map must not matter. */
  @ParameterizedTest
  @ValueSource(ints = {1836, 1860, 1912, 1968, 2020})
  void majorities_change_where_counting_anew_finds_them(int year) {
    SwingingNation nation = SwingingNation.of(TheRecord.election(year));
    Random random = new Random(year);
    NationalMargin map = new NationalMargin(nation);
    MajorityTurns turns = new MajorityTurns(nation);
    for (int i = 0; i < 200; i++) {
      double deviation = i % 20;
      for (int s = 0; s < nation.states().size(); s++) {
        map.take(
            s,
            nation.states().get(s).margin() + deviation * random.nextGaussian(),
            nation.states().get(s).voters());
      }
      map.ready(10);
      turns.take(map);
      turns.sort();
      double[] places = places(nation, map);
      assertThat(turns.turns()).isEqualTo(places.length);
      assertThat(IntStream.range(0, places.length).mapToDouble(turns::swing).toArray())
          .containsExactly(places);
      check(nation, map, turns, places);
    }
  }

  private static double[] places(SwingingNation nation, NationalMargin map) {
    return IntStream.range(0, nation.states().size())
        .boxed()
        .flatMapToDouble(
            s ->
                nation.states().get(s).turns().stream()
                    .mapToDouble(t -> t.margin() - map.margin(s)))
        .sorted()
        .toArray();
  }

  private static void check(
      SwingingNation nation, NationalMargin map, MajorityTurns turns, double[] places) {
    for (int k = 0; k <= places.length; k++) {
      double low = k == 0 ? places[0] - 2 : places[k - 1];
      double high = k == places.length ? places[k - 1] + 2 : places[k];
      if (high > low) {
        double swing = (low + high) / 2;
        assertThat(swing > turns.positiveFrom())
            .isEqualTo(electors(nation, map, swing, true) >= nation.majority());
        assertThat(swing < turns.negativeTo())
            .isEqualTo(electors(nation, map, swing, false) >= nation.majority());
      }
    }
  }

  private static int electors(
      SwingingNation nation, NationalMargin map, double swing, boolean ofPositive) {
    int electors = ofPositive ? nation.positiveElectors() : nation.negativeElectors();
    for (int s = 0; s < nation.states().size(); s++) {
      for (SwingingState.Turn turn : nation.states().get(s).turns()) {
        if (map.margin(s) + swing > turn.margin()) {
          electors += ofPositive ? turn.positive() : turn.negative();
        }
      }
    }
    return electors;
  }

  @Test
  void a_majority_that_no_swing_takes_has_no_turn() {
    SwingingNation nation =
        SwingingNation.of(
            AnElection.anElection()
                .party("Ann", "Democratic")
                .state("AA", 2, "Ann 60 Bob 40")
                .legislature("BB", "Ann 7")
                .build());
    NationalMargin map = new NationalMargin(nation);
    map.take(0, 20, 1);
    map.ready(10);
    MajorityTurns turns = new MajorityTurns(nation);
    turns.take(map);
    assertThat(turns.positiveFrom()).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(turns.negativeTo()).isEqualTo(Double.NEGATIVE_INFINITY);
  }
}
