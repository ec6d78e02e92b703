package org.twocounts.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.analysis.TheRecord;
import org.twocounts.model.Election;
import org.twocounts.model.StateResult;

class ExactAgainstDrawnTest {
  private static final Leads LEADS =
      new Leads(
          List.of(Window.within(1), Window.within(3), new Window(2, 5), Window.ALL),
          List.of(0.0, 0.5, 2.0, 6.0));

  private static Simulation ask(int year, ModelKind kind) {
    return Simulation.of(
        TheRecord.record(), List.of(TheRecord.election(year)), Assumptions.usual(kind), LEADS);
  }

  @ParameterizedTest
  @ValueSource(ints = {2024, 2000, 1968, 1936, 1860})
  void independent_states_have_the_same_odds_each_way(int year) {
    agree(ask(year, ModelKind.INDEPENDENT), year);
  }

  @ParameterizedTest
  @ValueSource(ints = {2016, 1912})
  void states_that_swing_as_in_the_past_have_the_same_odds_each_way(int year) {
    agree(ask(year, ModelKind.BOOTSTRAP), year);
  }

  @ParameterizedTest
  @ValueSource(ints = {2020, 1860})
  void voters_who_toss_coins_have_the_same_odds_each_way(int year) {
    Simulation simulation = ask(year, ModelKind.RANDOM_VOTING);
    ElectionOdds exact = SmallNations.exact(simulation);
    SmallNations.assertAgree(
        exact, SmallNations.drawn(simulation, Sampling.PLAIN, 200_000, year), 1e-9);
    SmallNations.assertAgree(
        exact, SmallNations.drawn(simulation, Sampling.SWEPT, 15_000, year), 1e-9);
  }

  private static void agree(Simulation simulation, int year) {
    ElectionOdds exact = SmallNations.exact(simulation);
    SmallNations.assertAgree(
        exact, SmallNations.drawn(simulation, Sampling.PLAIN, 300_000, year), 1e-9);
    ElectionOdds swept = SmallNations.drawn(simulation, Sampling.SWEPT, 15_000, year);
    SmallNations.assertAgree(exact, swept, 1e-9);
    for (int lead = 0; lead < LEADS.exact().size(); lead++) {
      SmallNations.assertAgree(
          "lead " + lead, exact.exact().get(lead), swept.exact().get(lead), swept.draws(), 1e-8);
    }
  }

  @Test
  void uniform_swing_is_what_states_with_tiny_swings_of_their_own_do() {
    Simulation uniform = ask(2016, ModelKind.UNIFORM);
    double national = uniform.nations().get(0).model().spread().national();
    Simulation tiny =
        SmallNations.ask(
            SmallNations.independent(TheRecord.election(2016), national, 0.001), LEADS);
    assertThat(tiny.isExact()).isFalse();
    SmallNations.assertAgree(
        SmallNations.exact(uniform), SmallNations.drawn(tiny, Sampling.PLAIN, 300_000, 4), 2e-4);
  }

  /** At very many degrees of freedom Student's t is normal. */
  @Test
  void tails_of_a_million_degrees_of_freedom_are_normal() {
    for (ModelKind kind : List.of(ModelKind.INDEPENDENT, ModelKind.BOOTSTRAP, ModelKind.UNIFORM)) {
      Simulation normal = ask(2004, kind);
      Simulation heavy = with(normal, OptionalDouble.of(1e6));
      assertThat(heavy.isExact()).isFalse();
      SmallNations.assertAgree(
          SmallNations.exact(normal), SmallNations.drawn(heavy, Sampling.PLAIN, 100_000, 8), 1e-5);
      SmallNations.assertAgree(
          SmallNations.exact(normal), SmallNations.drawn(heavy, Sampling.SWEPT, 8_000, 8), 1e-5);
    }
  }

  /** Of a t with 3 degrees of freedom more lies near its middle than of a normal distribution. */
  @Test
  void heavy_tails_keep_the_deviation_and_matter_in_every_model() {
    for (ModelKind kind : List.of(ModelKind.UNIFORM, ModelKind.BOOTSTRAP, ModelKind.CORRELATED)) {
      Simulation normal = ask(2004, kind);
      Simulation heavy = with(normal, OptionalDouble.of(3));
      ElectionOdds plain = SmallNations.drawn(heavy, Sampling.PLAIN, 100_000, 2);
      ElectionOdds swept = SmallNations.drawn(heavy, Sampling.SWEPT, 10_000, 2);
      ElectionOdds without = SmallNations.drawn(normal, Sampling.PLAIN, 100_000, 2);
      assertThat(plain.windows().get(1).likelihood())
          .isGreaterThan(1.1 * without.windows().get(1).likelihood());
      assertThat(swept.windows().get(1).likelihood())
          .isCloseTo(plain.windows().get(1).likelihood(), within(0.01));
      assertThat(heavy.isExact()).isFalse();
    }
  }

  private static Simulation with(Simulation simulation, OptionalDouble tails) {
    ModelledNation nation = simulation.nations().get(0);
    SwingModel model = nation.model();
    return SmallNations.ask(
        new ModelledNation(
            nation.nation(),
            new SwingModel(
                model.kind(),
                model.spread(),
                model.meanSwing(),
                tails,
                model.turnout(),
                model.pastDeviations()),
            Optional.empty()),
        simulation.leads());
  }

  @Test
  void turnout_drawn_without_a_deviation_is_turnout_held() {
    ModelledNation held = SmallNations.independent(TheRecord.election(2000), 7, 4);
    SwingModel model = held.model();
    ModelledNation drawn =
        new ModelledNation(
            held.nation(),
            new SwingModel(
                model.kind(),
                model.spread(),
                0,
                OptionalDouble.empty(),
                SwingModel.Turnout.DRAWN,
                List.of()),
            Optional.empty());
    for (Sampling sampling : List.of(Sampling.PLAIN, Sampling.SWEPT)) {
      assertThat(SmallNations.drawn(SmallNations.ask(drawn, LEADS), sampling, 10_000, 1))
          .isEqualTo(SmallNations.drawn(SmallNations.ask(held, LEADS), sampling, 10_000, 1));
    }
  }

  @Test
  void drawn_turnout_has_the_same_odds_plain_and_swept() {
    SwingModel model =
        new SwingModel(
            ModelKind.CORRELATED,
            new SwingSpread(7, 3, 4, new TreeMap<>(), 0.3),
            1.5,
            OptionalDouble.empty(),
            SwingModel.Turnout.DRAWN,
            List.of());
    Simulation simulation =
        SmallNations.ask(SmallNations.modelled(TheRecord.election(2016), model), LEADS);
    ElectionOdds swept = SmallNations.drawn(simulation, Sampling.SWEPT, 30_000, 1);
    ElectionOdds plain = SmallNations.drawn(simulation, Sampling.PLAIN, 200_000, 1);
    SmallNations.assertAgree(swept, plain, 0.004);
  }

  @Test
  void the_order_of_states_does_not_matter() {
    Election election = TheRecord.election(2000);
    List<StateResult> turned = new ArrayList<>(election.states());
    Collections.reverse(turned);
    ElectionOdds one =
        SmallNations.exact(SmallNations.ask(SmallNations.independent(election, 7, 4), LEADS));
    ElectionOdds other =
        SmallNations.exact(
            SmallNations.ask(
                SmallNations.independent(election.withStates(turned, election.candidacies()), 7, 4),
                LEADS));
    assertThat(other.all().split().value()).isCloseTo(one.all().split().value(), within(1e-10));
    for (int e = 0; e < one.positiveElectors().size(); e++) {
      assertThat(other.positiveElectors().get(e))
          .isCloseTo(one.positiveElectors().get(e), within(1e-12));
    }
  }
}
