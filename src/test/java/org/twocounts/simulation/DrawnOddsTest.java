package org.twocounts.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.analysis.TheRecord;
import org.twocounts.model.Election;

class DrawnOddsTest {
  private static final Leads LEADS = new Leads(List.of(Window.within(2)), List.of(1.0));

  private static Simulation three(ModelKind kind) {
    List<Election> elections =
        List.of(TheRecord.election(1968), TheRecord.election(2000), TheRecord.election(2016));
    return Simulation.of(TheRecord.record(), elections, Assumptions.usual(kind), LEADS);
  }

  private static SplitOdds drawn(
      Simulation simulation, Sampling sampling, long draws, int threads) {
    return simulation.drawn(
        sampling, new Effort(draws, OptionalDouble.empty(), threads), 11, SimulationWatch.NONE);
  }

  @ParameterizedTest
  @EnumSource(
      value = Sampling.class,
      names = {"PLAIN", "SWEPT"})
  void the_number_of_threads_does_not_matter(Sampling sampling) {
    Simulation simulation = three(ModelKind.CORRELATED);
    long draws = sampling == Sampling.PLAIN ? 400_000 : 14_000;
    SplitOdds one = drawn(simulation, sampling, draws, 1);
    for (int threads : new int[] {2, 3, 7}) {
      assertThat(drawn(simulation, sampling, draws, threads)).isEqualTo(one);
    }
  }

  @Test
  void stopping_at_a_precision_does_not_depend_on_threads() {
    Simulation simulation = three(ModelKind.CORRELATED);
    List<SplitOdds> odds = new ArrayList<>();
    for (int threads : new int[] {1, 5}) {
      odds.add(
          simulation.drawn(
              Sampling.SWEPT,
              new Effort(1_000_000, OptionalDouble.of(0.0025), threads),
              5,
              SimulationWatch.NONE));
    }
    assertThat(odds.get(0).draws()).isBetween(3L * 4096, 900_000L);
    assertThat(odds.get(0).largestError()).isLessThanOrEqualTo(0.0025);
    assertThat(odds).allMatch(odds.get(0)::equals);
  }

  @Test
  void another_seed_draws_other_elections() {
    Simulation simulation = three(ModelKind.CORRELATED);
    Effort effort = SmallNations.effort(5_000);
    SplitOdds one = simulation.drawn(Sampling.SWEPT, effort, 1, SimulationWatch.NONE);
    SplitOdds other = simulation.drawn(Sampling.SWEPT, effort, 2, SimulationWatch.NONE);
    assertThat(one.all().split().value()).isNotEqualTo(other.all().split().value());
    assertThat(one.seed()).isOne();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 255, 257, 4_096, 4_097, 14_000})
  void exactly_as_many_are_drawn_as_are_asked_for(long draws) {
    Simulation several = three(ModelKind.UNIFORM);
    Simulation one = new Simulation(several.nations().subList(0, 1), LEADS);
    for (Sampling sampling : List.of(Sampling.PLAIN, Sampling.SWEPT)) {
      SplitOdds odds = drawn(several, sampling, draws, 2);
      assertThat(odds.draws()).isEqualTo(draws);
      long most = odds.elections().stream().mapToLong(ElectionOdds::draws).max().orElseThrow();
      long fewest = odds.elections().stream().mapToLong(ElectionOdds::draws).min().orElseThrow();
      assertThat(most - fewest).isLessThanOrEqualTo(1);
      assertThat(drawn(one, sampling, draws, 3).draws()).isEqualTo(draws);
    }
  }

  @Test
  void whoever_watches_may_stop_it_and_has_what_was_drawn() {
    List<Long> seen = new ArrayList<>();
    SimulationWatch watch =
        new SimulationWatch() {
          @Override
          public void drawn(long draws, double largestError) {
            seen.add(draws);
          }

          @Override
          public boolean isStopped() {
            return seen.size() >= 2;
          }
        };
    SplitOdds odds =
        three(ModelKind.CORRELATED)
            .drawn(Sampling.SWEPT, SmallNations.effort(10_000_000), 1, watch);
    assertThat(seen).containsExactly(3 * 4096L, 6 * 4096L);
    assertThat(odds.draws()).isEqualTo(6 * 4096L);
    assertThat(odds.elections()).allMatch(e -> e.draws() == 2 * 4096);
  }

  @Test
  void stopped_at_once_it_has_one_part_of_one_election() {
    SimulationWatch watch =
        new SimulationWatch() {
          @Override
          public void drawn(long draws, double largestError) {}

          @Override
          public boolean isStopped() {
            return true;
          }
        };
    SplitOdds odds =
        three(ModelKind.CORRELATED)
            .drawn(Sampling.SWEPT, SmallNations.effort(10_000_000), 1, watch);
    assertThat(odds.elections()).hasSize(1);
    assertThat(odds.draws()).isEqualTo(4096);
  }

  /** Ann holds both counts so surely that hardly any draw is a split. */
  @Test
  void a_first_part_without_a_split_does_not_pass_for_certainty() {
    Simulation simulation =
        SmallNations.ask(
            SmallNations.independent(SmallNations.three().build(), 0, 0.55), Leads.within(50));
    SplitOdds odds =
        simulation.drawn(
            Sampling.PLAIN,
            new Effort(10_000_000, OptionalDouble.of(4e-6), 2),
            1,
            SimulationWatch.NONE);
    assertThat(odds.draws()).isGreaterThanOrEqualTo(250_000);
    assertThat(odds.largestError()).isPositive().isLessThanOrEqualTo(4e-6);
  }

  /** Sums may differ in their last digits where exponentials do, but not what was drawn. */
  @Test
  void a_seed_keeps_its_result() {
    SplitOdds odds = drawn(three(ModelKind.CORRELATED), Sampling.PLAIN, 300_000, 2);
    assertThat(odds.all().split().value()).isCloseTo(0.07750333333333333, within(1e-12));
    SplitOdds swept = drawn(three(ModelKind.CORRELATED), Sampling.SWEPT, 30_000, 2);
    assertThat(swept.all().split().value()).isCloseTo(0.0773150664385303, within(1e-12));
  }

  @Test
  void parts_of_elections_are_drawn_apart() {
    ModelledNation nation = three(ModelKind.CORRELATED).nations().get(1);
    SplitOdds twice =
        drawn(new Simulation(List.of(nation, nation), LEADS), Sampling.PLAIN, 200_000, 2);
    assertThat(
            IntStream.range(0, 2)
                .mapToObj(i -> twice.elections().get(i).all().split().value())
                .distinct())
        .hasSize(2);
  }
}
