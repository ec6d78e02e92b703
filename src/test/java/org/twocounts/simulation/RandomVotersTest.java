package org.twocounts.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.analysis.RandomVotingInversion;
import org.twocounts.analysis.TheRecord;
import org.twocounts.model.AnElection;
import org.twocounts.model.Apportionment;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;

/**
 * Equal states against the integral of M. R. Feix, D. Lepelley, V. Merlin and J.-L. Rouet, Economic
 * Theory 23(2), 2004, 227-257.
 */
class RandomVotersTest {
  private static final int YEAR = 2024;

  private static Simulation equal(int states, int electors) {
    AnElection election = AnElection.anElection().in(YEAR).party("Ann", "Democratic");
    IntStream.range(0, states).forEach(i -> election.state("S" + i, electors, "Ann 60 Bob 40"));
    Election built = election.build();
    List<Apportionment> people =
        built.states().stream().map(s -> people(s.state(), 1_000_000)).toList();
    ElectionRecord record =
        TheRecord.record().withElections(List.of(built)).withApportionment(people);
    return Simulation.of(
        record,
        List.of(built),
        Assumptions.usual(ModelKind.RANDOM_VOTING),
        new Leads(List.of(Window.ALL), List.of(0.0)));
  }

  private static Apportionment people(String state, long people) {
    return new Apportionment(
        2020,
        state,
        OptionalLong.of(people),
        1,
        Optional.empty(),
        "made up",
        Optional.empty(),
        Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 11, 51})
  void equal_states_split_as_often_as_the_integral_says(int states) {
    ElectionOdds exact = SmallNations.exact(equal(states, 1));
    assertThat(exact.all().split().value())
        .isCloseTo(RandomVotingInversion.manyVoters(states), within(1e-6));
    assertThat(exact.all().noMajority().value()).isCloseTo(0, within(1e-9));
    assertThat(exact.all().positiveSplit().value())
        .isCloseTo(exact.all().negativeSplit().value(), within(1e-9));
  }

  @Test
  void how_many_electors_states_have_does_not_matter_where_they_are_equal() {
    assertThat(SmallNations.exact(equal(11, 7)).all().split().value())
        .isCloseTo(RandomVotingInversion.manyVoters(11), within(1e-6));
  }

  /** 20.6 percent in the limit of many equal states. */
  @Test
  void many_equal_states_tend_to_the_limit() {
    double limit = RandomVotingInversion.limit();
    assertThat(limit).isCloseTo(0.206, within(5e-4));
    double at51 = SmallNations.exact(equal(51, 1)).all().split().value();
    double at101 = SmallNations.exact(equal(101, 1)).all().split().value();
    assertThat(Math.abs(at101 - limit)).isLessThan(Math.abs(at51 - limit)).isLessThan(2e-3);
  }

  @Test
  void drawing_finds_the_same() {
    Simulation simulation = equal(11, 1);
    double expected = RandomVotingInversion.manyVoters(11);
    for (Sampling sampling : List.of(Sampling.PLAIN, Sampling.SWEPT)) {
      Ratio split = SmallNations.drawn(simulation, sampling, 60_000, 6).all().split();
      assertThat(split.value()).isCloseTo(expected, within(5 * split.standardError()));
    }
  }

  /** One state never splits; there is nothing to invert, so it is drawn. */
  @Test
  void a_nation_of_one_state_never_splits() {
    Simulation one = equal(1, 1);
    assertThat(one.isExact()).isFalse();
    assertThat(SmallNations.drawn(one, Sampling.PLAIN, 10_000, 1).all().split().value()).isZero();
    assertThat(SmallNations.drawn(one, Sampling.SWEPT, 10_000, 1).all().split().value()).isZero();
  }
}
