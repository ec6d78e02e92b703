package org.twocounts.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.twocounts.model.AnElection;
import org.twocounts.model.Election;

/** Made-up nations of a few states under a model, and how answers about them are compared. */
final class SmallNations {
  private static final double ERRORS = 5;

  /** What is so seldom that a drawn standard error does not tell much. */
  private static final double SELDOM = 1e-4;

  private SmallNations() {}

  /** Of three states; Ann is positive, leads the people, and has most electors. */
  static AnElection three() {
    return AnElection.anElection()
        .party("Ann", "Democratic")
        .party("Bob", "Republican")
        .state("AA", 5, "Ann 52 Bob 48")
        .state("BB", 3, "Ann 51 Bob 49")
        .state("CC", 3, "Ann 70 Bob 130");
  }

  /** With a third candidate who may win states and keep the two from a majority. */
  static AnElection withThird() {
    return AnElection.anElection()
        .party("Ann", "Democratic")
        .party("Bob", "Republican")
        .state("AA", 6, "Ann 38 Bob 32 Cay 30")
        .state("BB", 4, "Ann 51 Bob 49")
        .state("CC", 3, "Ann 40 Bob 45 Cay 35")
        .state("DD", 2, "Cay 60 Ann 10 Bob 15");
  }

  static ModelledNation modelled(Election election, SwingModel model) {
    return new ModelledNation(SwingingNation.of(election), model, Optional.empty());
  }

  static ModelledNation independent(Election election, double national, double state) {
    return modelled(
        election,
        SwingModel.normal(
            ModelKind.INDEPENDENT, new SwingSpread(national, 0, state, new TreeMap<>(), 0)));
  }

  static ModelledNation past(
      Election election, double national, List<SortedMap<String, Double>> deviations) {
    return modelled(
        election,
        new SwingModel(
            ModelKind.BOOTSTRAP,
            new SwingSpread(national, 0, 0, new TreeMap<>(), 0),
            0,
            OptionalDouble.empty(),
            SwingModel.Turnout.HELD,
            deviations));
  }

  static Simulation ask(ModelledNation nation, Leads leads) {
    return new Simulation(List.of(nation), leads);
  }

  static ElectionOdds drawn(Simulation simulation, Sampling sampling, long draws, long seed) {
    return simulation.drawn(sampling, effort(draws), seed, SimulationWatch.NONE).elections().get(0);
  }

  static Effort effort(long draws) {
    return new Effort(draws, OptionalDouble.empty(), 2);
  }

  static ElectionOdds exact(Simulation simulation) {
    assertThat(simulation.isExact()).isTrue();
    return ExactOdds.of(simulation.nations().get(0), simulation.leads());
  }

  /** Chances and electors agree within five standard errors of what was drawn, and an allowance. */
  static void assertAgree(ElectionOdds known, ElectionOdds drawn, double allowance) {
    assertAgree("all", known.all(), drawn.all(), drawn.draws(), allowance);
    for (int w = 0; w < known.windows().size(); w++) {
      assertAgree(
          "window " + w, known.windows().get(w), drawn.windows().get(w), drawn.draws(), allowance);
    }
    assertElectors(known.positiveElectors(), drawn.positiveElectors(), drawn.draws(), allowance);
    assertElectors(known.negativeElectors(), drawn.negativeElectors(), drawn.draws(), allowance);
  }

  static void assertAgree(String what, Chances known, Chances drawn, long draws, double allowance) {
    assertAgree(what + " +", known.positiveSplit(), drawn.positiveSplit(), draws, allowance);
    assertAgree(what + " -", known.negativeSplit(), drawn.negativeSplit(), draws, allowance);
    assertAgree(what + " split", known.split(), drawn.split(), draws, allowance);
    assertAgree(what + " nobody", known.noMajority(), drawn.noMajority(), draws, allowance);
  }

  private static void assertAgree(
      String what, Ratio known, Ratio drawn, long draws, double allowance) {
    double wholeError = Math.max(Math.sqrt(Math.max(0, drawn.wholeVariance())), 1.0 / draws);
    assertThat(drawn.whole())
        .as(what + " likelihood")
        .isCloseTo(known.whole(), within(ERRORS * wholeError + allowance));
    if (drawn.isDefined() && drawn.whole() > 20 * wholeError) {
      assertThat(drawn.value())
          .as(what)
          .isCloseTo(
              known.value(),
              within(ERRORS * drawn.errorOver(draws) + allowance / drawn.whole() + SELDOM));
    }
  }

  private static void assertElectors(
      List<Double> known, List<Double> drawn, long draws, double allowance) {
    assertThat(drawn).hasSameSizeAs(known);
    assertThat(drawn.stream().mapToDouble(p -> p).sum()).isCloseTo(1, within(1e-9));
    for (int e = 0; e < known.size(); e++) {
      double p = Math.max(known.get(e), 1.0 / draws);
      assertThat(drawn.get(e))
          .as("%s electors", e)
          .isCloseTo(known.get(e), within(ERRORS * Math.sqrt(p / draws) + allowance));
    }
  }
}
