package org.twocounts.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.twocounts.model.AnElection;
import org.twocounts.model.Election;

/** Nations and models at their limits. */
class StrangeNationsTest {
  private static final Leads LEADS =
      new Leads(List.of(Window.within(2), Window.ALL), List.of(0.0, 1.0));

  private static final Election ONE =
      AnElection.anElection()
          .party("Ann", "Democratic")
          .party("Bob", "Republican")
          .state("AA", 5, "Ann 51 Bob 49")
          .build();

  private static SplitOdds answer(ModelledNation nation) {
    return SmallNations.ask(nation, LEADS).answer(3);
  }

  private static ModelledNation uniform(Election election, double national, double mean) {
    return SmallNations.modelled(
        election,
        new SwingModel(
            ModelKind.UNIFORM,
            new SwingSpread(national, 0, 0, new TreeMap<>(), 0),
            mean,
            OptionalDouble.empty(),
            SwingModel.Turnout.HELD,
            List.of()));
  }

  @Test
  void one_state_never_splits_in_any_model() {
    for (ModelKind kind : List.of(ModelKind.UNIFORM, ModelKind.INDEPENDENT, ModelKind.CORRELATED)) {
      SwingModel model = SwingModel.normal(kind, new SwingSpread(5, 2, 3, new TreeMap<>(), 0));
      SplitOdds odds = answer(SmallNations.modelled(ONE, model));
      assertThat(odds.all().split().value()).as("%s", kind).isCloseTo(0, within(1e-12));
      assertThat(odds.all().noMajority().value()).as("%s", kind).isCloseTo(0, within(1e-12));
      double ofAnn = odds.elections().get(0).positiveElectors().get(5);
      assertThat(ofAnn).as("%s", kind).isCloseTo(NormalTable.below(2 / 5.0), within(0.01));
    }
  }

  @Test
  void where_no_state_swings_nothing_is_in_doubt() {
    Election election =
        AnElection.anElection()
            .party("Ann", "Democratic")
            .party("Bob", "Republican")
            .state("AA", 5, "Ann 30")
            .state("BB", 3, "Bob 50")
            .legislature("CC", "Ann 1")
            .build();
    for (ModelKind kind : List.of(ModelKind.UNIFORM, ModelKind.INDEPENDENT, ModelKind.CORRELATED)) {
      ModelledNation nation =
          SmallNations.modelled(
              election, SwingModel.normal(kind, new SwingSpread(5, 2, 3, new TreeMap<>(), 0)));
      assertThat(nation.nation().states()).isEmpty();
      Simulation simulation = SmallNations.ask(nation, LEADS);
      for (SplitOdds odds :
          List.of(
              simulation.answer(1),
              simulation.drawn(Sampling.PLAIN, SmallNations.effort(1_000), 1, SimulationWatch.NONE),
              simulation.drawn(
                  Sampling.SWEPT, SmallNations.effort(1_000), 1, SimulationWatch.NONE))) {
        assertThat(odds.all().split().value()).as("%s", kind).isOne();
        assertThat(odds.elections().get(0).all().positiveSplit().value()).isOne();
        assertThat(odds.window(0).likelihood()).isZero();
        assertThat(odds.elections().get(0).positiveElectors().get(6)).isOne();
        assertThat(odds.elections().get(0).bias()).isEmpty();
      }
    }
  }

  @Test
  void where_all_electors_stay_only_the_people_swing() {
    Election election =
        AnElection.anElection()
            .party("Ann", "Democratic")
            .party("Bob", "Republican")
            .state("AA", 5, "Ann 48 Bob 52", "Ann 5")
            .state("BB", 3, "Ann 50 Bob 50", "Bob 3")
            .build();
    ElectionOdds odds = answer(uniform(election, 2, 0)).elections().get(0);
    assertThat(odds.nation().states()).allMatch(s -> s.turns().isEmpty());
    assertThat(odds.all().positiveSplit().value()).isCloseTo(NormalTable.below(1), within(1e-9));
    assertThat(odds.all().negativeSplit().value()).isZero();
  }

  @Test
  void without_any_swing_the_election_is_as_it_was() {
    ModelledNation still = uniform(SmallNations.three().build(), 0, 0);
    for (SplitOdds odds :
        List.of(
            answer(still),
            SmallNations.ask(still, LEADS)
                .drawn(Sampling.PLAIN, SmallNations.effort(100), 1, SimulationWatch.NONE))) {
      assertThat(odds.all().split().value()).isOne();
      assertThat(odds.elections().get(0).positiveElectors().get(8)).isOne();
    }
  }

  @Test
  void an_exact_lead_without_a_density_has_no_probability() {
    SplitOdds odds = answer(uniform(SmallNations.three().build(), 0, 0));
    assertThat(odds.exact(0).split().isDefined()).isFalse();
    assertThat(odds.largestError()).isNaN();
  }

  /** A state that swings with the nation alone turns at one swing, which places might miss. */
  @Test
  void a_state_without_a_deviation_of_its_own_is_not_counted_at_places() {
    Election election = manyStates("Democratic", "Republican");
    Map<String, Double> own = new TreeMap<>();
    IntStream.range(0, 20).forEach(i -> own.put("S" + i, i == 3 ? 0 : 5.0));
    SwingModel model =
        SwingModel.normal(ModelKind.INDEPENDENT, new SwingSpread(6, 0, 5, new TreeMap<>(own), 0));
    Simulation simulation = SmallNations.ask(SmallNations.modelled(election, model), LEADS);
    assertThat(simulation.isExact()).isFalse();
    SmallNations.assertAgree(
        SmallNations.drawn(simulation, Sampling.SWEPT, 15_000, 1).withoutError(),
        SmallNations.drawn(simulation, Sampling.PLAIN, 200_000, 1),
        0.006);
  }

  /** Two thirds of the electors turn within a point of national swing. */
  @Test
  void a_state_with_a_tiny_deviation_is_seen_at_places_near_enough() {
    Election election = manyStates("Democratic", "Republican");
    Map<String, Double> own = new TreeMap<>();
    IntStream.range(0, 20).forEach(i -> own.put("S" + i, i == 3 ? 0.1 : 5.0));
    SwingModel model =
        SwingModel.normal(ModelKind.INDEPENDENT, new SwingSpread(6, 0, 5, new TreeMap<>(own), 0));
    Simulation simulation = SmallNations.ask(SmallNations.modelled(election, model), LEADS);
    SmallNations.assertAgree(
        SmallNations.exact(simulation),
        SmallNations.drawn(simulation, Sampling.PLAIN, 200_000, 1),
        1e-9);
  }

  @Test
  void without_a_regional_swing_regions_do_not_matter() {
    SwingSpread spread = new SwingSpread(6, 0, 5, new TreeMap<>(), 0);
    Election election = manyStates("Democratic", "Republican");
    Simulation correlated =
        SmallNations.ask(
            SmallNations.modelled(election, SwingModel.normal(ModelKind.CORRELATED, spread)),
            LEADS);
    Simulation independent =
        SmallNations.ask(
            SmallNations.modelled(election, SwingModel.normal(ModelKind.INDEPENDENT, spread)),
            LEADS);
    assertThat(SmallNations.exact(correlated).all())
        .isEqualTo(SmallNations.exact(independent).all());
  }

  /** Made-up states are one region, whose swing is one of the nation's. */
  @Test
  void the_swing_of_one_region_is_the_nations() {
    Election election = manyStates("Democratic", "Republican");
    Simulation regional =
        SmallNations.ask(
            SmallNations.modelled(
                election,
                SwingModel.normal(
                    ModelKind.CORRELATED, new SwingSpread(6, 4, 5, new TreeMap<>(), 0))),
            LEADS);
    ElectionOdds known =
        SmallNations.exact(SmallNations.ask(SmallNations.independent(election, 6, 5), LEADS));
    SmallNations.assertAgree(known, SmallNations.drawn(regional, Sampling.PLAIN, 200_000, 1), 1e-9);
    SmallNations.assertAgree(known, SmallNations.drawn(regional, Sampling.SWEPT, 15_000, 1), 1e-9);
  }

  /** Deviations so large that states are at their limits nearly always. */
  @Test
  void enormous_swings_end() {
    for (double state : new double[] {80, 500}) {
      SplitOdds odds =
          answer(SmallNations.independent(manyStates("Democratic", "Republican"), 5, state));
      assertThat(odds.all().split().value()).isBetween(0.05, 0.5);
    }
  }

  /** Under a third of the votes is for the two, so that states often have no more to give. */
  @Test
  void states_often_at_their_limits_have_the_same_odds_each_way() {
    AnElection election =
        AnElection.anElection().party("Ann", "Democratic").party("Bob", "Republican");
    for (int i = 0; i < 40; i++) {
      election.state("S" + i, 3 + i % 7, "Ann " + (50 + (i * 7) % 11) + " Bob 53 Other 240");
    }
    Simulation simulation =
        SmallNations.ask(
            SmallNations.independent(election.build(), 6, 10),
            new Leads(List.of(Window.within(2), new Window(5, 9)), List.of(1.0)));
    ElectionOdds exact = SmallNations.exact(simulation);
    SmallNations.assertAgree(
        exact, SmallNations.drawn(simulation, Sampling.PLAIN, 200_000, 1), 1e-9);
    SmallNations.assertAgree(
        exact, SmallNations.drawn(simulation, Sampling.SWEPT, 15_000, 1), 1e-9);
  }

  @Test
  void few_states_are_drawn_where_they_cannot_be_inverted() {
    Simulation three =
        SmallNations.ask(SmallNations.independent(SmallNations.three().build(), 8, 5), LEADS);
    Simulation one = SmallNations.ask(SmallNations.independent(ONE, 0, 5), LEADS);
    assertThat(one.isExact()).isFalse();
    assertThat(three.answer(1).all().split().value()).isBetween(0.0, 1.0);
  }

  @ParameterizedTest
  @EnumSource(
      value = ModelKind.class,
      names = {"UNIFORM", "INDEPENDENT", "BOOTSTRAP"})
  void parties_exchanged_exchange_the_answers(ModelKind kind) {
    ElectionOdds one = SmallNations.exact(mirrored(kind, "Democratic", "Republican"));
    ElectionOdds other = SmallNations.exact(mirrored(kind, "Republican", "Democratic"));
    assertMirrored(one.all(), other.all());
    for (int w = 0; w < LEADS.windows().size(); w++) {
      assertMirrored(one.windows().get(w), other.windows().get(w));
    }
    for (int lead = 0; lead < LEADS.exact().size(); lead++) {
      assertMirrored(one.exact().get(lead), other.exact().get(lead));
    }
    for (int e = 0; e < one.positiveElectors().size(); e++) {
      assertThat(one.positiveElectors().get(e))
          .isCloseTo(other.negativeElectors().get(e), within(1e-9));
    }
    one.bias()
        .ifPresent(
            bias -> assertThat(bias.mean()).isCloseTo(-other.bias().get().mean(), within(1e-9)));
  }

  private static void assertMirrored(Chances one, Chances other) {
    assertThat(one.likelihood()).isCloseTo(other.likelihood(), within(1e-9));
    assertThat(one.positiveSplit().part()).isCloseTo(other.negativeSplit().part(), within(1e-9));
    assertThat(one.negativeSplit().part()).isCloseTo(other.positiveSplit().part(), within(1e-9));
    assertThat(one.noMajority().part()).isCloseTo(other.noMajority().part(), within(1e-9));
  }

  private static Simulation mirrored(ModelKind kind, String ofAnn, String ofBob) {
    SwingModel model =
        new SwingModel(
            kind,
            kind.of(new SwingSpread(6, 0, 5, new TreeMap<>(), 0)),
            0,
            OptionalDouble.empty(),
            SwingModel.Turnout.HELD,
            kind == ModelKind.BOOTSTRAP
                ? List.of(new TreeMap<>(Map.of("S1", 7.1, "S2", -3.3, "S9", 4.7)))
                : List.of());
    return SmallNations.ask(
        new ModelledNation(SwingingNation.of(manyStates(ofAnn, ofBob)), model, Optional.empty()),
        LEADS);
  }

  /** Twenty states; a third candidate wins one of them and may win others. */
  private static Election manyStates(String ofAnn, String ofBob) {
    AnElection election = AnElection.anElection().party("Ann", ofAnn).party("Bob", ofBob);
    for (int i = 0; i < 19; i++) {
      int ann = 400 + 13 * (i * 7 % 19 - 8);
      election.state("S" + i, 3 + i % 5, "Ann " + ann + " Bob " + (770 - ann) + " Cay " + 20 * i);
    }
    return election.state("S19", 2, "Ann 20 Bob 15 Cay 60").build();
  }
}
