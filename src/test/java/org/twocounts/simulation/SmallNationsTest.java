package org.twocounts.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.model.Election;

/** All ways to an answer against counting every case of nations small enough for it. */
class SmallNationsTest {
  private static final Leads LEADS =
      new Leads(
          List.of(Window.within(1), Window.within(4), new Window(2, 6), Window.ALL), List.of());

  /** What was counted of equally likely cases. */
  private static final class Cases {
    private final Tally tally;
    private final SwingingNation nation;

    Cases(SwingingNation nation) {
      this.nation = nation;
      this.tally = new Tally(LEADS, nation.pair().election().electorsAppointed());
    }

    void add(double[] swings) {
      double margin = nation.still();
      int positive = nation.positiveElectors();
      int negative = nation.negativeElectors();
      for (int s = 0; s < swings.length; s++) {
        SwingingState state = nation.states().get(s);
        double own = state.margin() + swings[s];
        for (SwingingState.Turn turn : state.turns()) {
          positive += own > turn.margin() ? turn.positive() : 0;
          negative += own > turn.margin() ? turn.negative() : 0;
        }
        margin += state.voters() * Math.max(-state.votesOfTwo(), Math.min(state.votesOfTwo(), own));
      }
      boolean positiveHas = positive >= nation.majority();
      boolean negativeHas = negative >= nation.majority();
      int ofPositive = positiveHas && margin < 0 ? 1 : 0;
      int ofNegative = negativeHas && margin > 0 ? 1 : 0;
      int ofNobody = positiveHas || negativeHas ? 0 : 1;
      tally.all().addCounts(ofPositive, ofNegative, ofNobody, 1);
      for (int w = 0; w < LEADS.windows().size(); w++) {
        Window window = LEADS.windows().get(w);
        if (Math.abs(margin) > window.from() && Math.abs(margin) <= window.to()) {
          tally.window(w).addCounts(ofPositive, ofNegative, ofNobody, 1);
        }
      }
      tally.positiveElectors(positive, 1);
      tally.negativeElectors(negative, 1);
      tally.draw();
    }

    ElectionOdds odds() {
      return ElectionOdds.of(nation, tally);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void past_swings_without_a_national_one_are_counted_case_by_case(boolean withThird) {
    Election election = (withThird ? SmallNations.withThird() : SmallNations.three()).build();
    List<SortedMap<String, Double>> deviations =
        List.of(
            new TreeMap<>(Map.of("AA", 3.1, "BB", -2.7, "CC", -9.3)),
            new TreeMap<>(Map.of("AA", -5.3, "BB", -3.3, "CC", 30.7)),
            new TreeMap<>(Map.of("AA", -12.9, "CC", 2.9)),
            new TreeMap<>());
    ModelledNation modelled = SmallNations.past(election, 0, deviations);
    Cases cases = new Cases(modelled.nation());
    for (SortedMap<String, Double> past : deviations) {
      for (int direction : new int[] {1, -1}) {
        cases.add(
            modelled.nation().states().stream()
                .mapToDouble(s -> direction * past.getOrDefault(s.state(), 0.0))
                .toArray());
      }
    }
    ElectionOdds known = cases.odds().withoutError();
    Simulation simulation = SmallNations.ask(modelled, LEADS);
    ElectionOdds exact = SmallNations.exact(simulation);
    assertThat(exact.draws()).isZero();
    assertThat(exact.all().split().standardError()).isZero();
    SmallNations.assertAgree(exact, known, 1e-12);
    SmallNations.assertAgree(
        exact, SmallNations.drawn(simulation, Sampling.PLAIN, 300_000, 3), 1e-12);
    SmallNations.assertAgree(
        exact, SmallNations.drawn(simulation, Sampling.SWEPT, 50_000, 3), 1e-12);
  }

  /** Every state at equally likely places of its normal distribution. */
  @ParameterizedTest
  @ValueSource(doubles = {0, 8})
  void independent_states_are_what_a_fine_grid_of_their_swings_counts(double national) {
    for (Election election :
        List.of(SmallNations.three().build(), SmallNations.withThird().build())) {
      ModelledNation modelled = SmallNations.independent(election, national, 6);
      int states = modelled.nation().states().size();
      double common = modelled.model().spread().common(modelled.nation());
      double[] own = places(states == 3 ? 60 : 24, 6);
      double[] shared = common > 0 ? places(20, common) : new double[] {0};
      Cases cases = new Cases(modelled.nation());
      for (double swing : shared) {
        add(cases, own, new double[states], 0, swing);
      }
      ElectionOdds known = cases.odds();
      Simulation simulation = SmallNations.ask(modelled, LEADS);
      SmallNations.assertAgree(
          known.withoutError(), SmallNations.drawn(simulation, Sampling.PLAIN, 600_000, 5), 0.02);
      SmallNations.assertAgree(
          known.withoutError(), SmallNations.drawn(simulation, Sampling.SWEPT, 60_000, 5), 0.02);
    }
  }

  private static void add(Cases cases, double[] own, double[] swings, int state, double shared) {
    if (state == swings.length) {
      cases.add(swings);
      return;
    }
    for (double place : own) {
      swings[state] = shared + place;
      add(cases, own, swings, state + 1, shared);
    }
  }

  private static double[] places(int number, double deviation) {
    NormalDistribution normal = new NormalDistribution(0, deviation);
    double[] places = new double[number];
    for (int i = 0; i < number; i++) {
      places[i] = normal.inverseCumulativeProbability((i + 0.5) / number);
    }
    return places;
  }

  /** Of two states that swing: where one is, the other's place between bounds decides. */
  @Test
  void two_states_and_one_that_stays_are_an_integral() {
    Election election = SmallNations.three().legislature("DD", "Ann 1").build();
    ModelledNation modelled = SmallNations.independent(election, 0, 6);
    List<SwingingState> states = modelled.nation().states();
    SwingingState a = states.get(0);
    SwingingState b = states.get(1);
    SwingingState c = states.get(2);
    double expected =
        mean(-a.margin() / 6, 9, z -> splitsIfAnnHasFirst((a.margin() + 6 * z) * a.voters(), b, c));
    Simulation simulation = SmallNations.ask(modelled, Leads.within(3));
    Ratio plain =
        SmallNations.drawn(simulation, Sampling.PLAIN, 2_000_000, 9).all().positiveSplit();
    assertThat(plain.value()).isCloseTo(expected, within(5 * plain.standardError() + 1e-5));
  }

  /** Ann has six of twelve with AA and DD; either of the others makes a majority of seven. */
  private static double splitsIfAnnHasFirst(double first, SwingingState b, SwingingState c) {
    double turn = -b.margin() / 6;
    double lost = NormalTable.below(-c.margin() / 6);
    DoubleUnaryOperator behind =
        z -> {
          double before = first + (b.margin() + 6 * z) * b.voters();
          return NormalTable.below((-before / c.voters() - c.margin()) / 6);
        };
    return mean(turn, 9, behind) + mean(-9, turn, z -> Math.max(0, behind.applyAsDouble(z) - lost));
  }

  private static double mean(double from, double to, DoubleUnaryOperator function) {
    int steps = 1_000;
    double step = (to - from) / steps;
    double sum = 0;
    for (int i = 0; i < steps; i++) {
      double z = from + (i + 0.5) * step;
      sum += step * NormalTable.density(z) * function.applyAsDouble(z);
    }
    return sum;
  }
}
