package org.twocounts.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;

/**
 * A question about one election or several, and how it is answered.
 *
 * @param nations each with its model, at least one, in order of year
 */
public record Simulation(List<ModelledNation> nations, Leads leads) {
  private static final Leads BIAS_ALONE = new Leads(List.of(), List.of(), Leads.Electors.LEFT_OUT);

  /** Maps drawn for the bias where everything else is exact. */
  private static final int MAPS_FOR_BIAS = 1 << 14;

  /** Maps that are drawn unless more or fewer are asked for: standard errors of about 0.0005. */
  public static final long USUAL_DRAWS = 100_000;

  /** The seed unless another is given. */
  public static final long USUAL_SEED = 1;

  public Simulation {
    nations = List.copyOf(nations);
    if (nations.isEmpty()) {
      throw new IllegalArgumentException("no election");
    }
  }

  /** Elections under assumptions, asked about leads. */
  public static Simulation of(
      ElectionRecord record, List<Election> elections, Assumptions assumptions, Leads leads) {
    return new Simulation(assumptions.of(record, elections), leads);
  }

  /**
   * The answer by the best way that there is: exact where it is possible, else of {@value
   * #USUAL_DRAWS} maps.
   */
  public SplitOdds answer(long seed) {
    return isExact()
        ? exact(seed, SimulationWatch.NONE)
        : drawn(Sampling.SWEPT, Effort.draws(USUAL_DRAWS), seed, SimulationWatch.NONE);
  }

  /** Whether every election has an exact answer in a reasonable time. */
  public boolean isExact() {
    return nations.stream().allMatch(nation -> ExactOdds.isPossible(nation, leads));
  }

  /**
   * The exact odds; the bias of maps alone is drawn, where states swing on their own and numbers of
   * electors are asked for.
   *
   * @param seed of the maps that are drawn for the bias
   * @throws IllegalStateException unless {@link #isExact}
   */
  public SplitOdds exact(long seed, SimulationWatch watch) {
    if (!isExact()) {
      throw new IllegalStateException("no exact answer");
    }
    List<ElectionOdds> odds = new ArrayList<>();
    for (ModelledNation nation : nations) {
      if (odds.isEmpty() || !watch.isStopped()) {
        ElectionOdds exact = ExactOdds.of(nation, leads);
        odds.add(needsBias(nation, exact) ? exact.withBias(bias(nation, seed)) : exact);
        watch.drawn(odds.size(), 0);
      }
    }
    return new SplitOdds(odds, leads, Sampling.EXACT, seed);
  }

  /** Coin tosses lean to nobody, and who asks for no electors asks for no bias. */
  private boolean needsBias(ModelledNation nation, ElectionOdds odds) {
    return odds.bias().isEmpty()
        && nation.model().kind() != ModelKind.RANDOM_VOTING
        && leads.electors() == Leads.Electors.COUNTED;
  }

  private Optional<BiasSpread> bias(ModelledNation nation, long seed) {
    return new DrawnOdds(List.of(nation), BIAS_ALONE, Sampling.SWEPT, seed)
        .odds(Effort.draws(MAPS_FOR_BIAS), SimulationWatch.NONE)
        .get(0)
        .bias();
  }

  /**
   * Draws.
   *
   * @param sampling swept or plain
   * @param watch may stop it: the result is then of what was drawn, at least one part of one
   *     election
   */
  public SplitOdds drawn(Sampling sampling, Effort effort, long seed, SimulationWatch watch) {
    return new SplitOdds(
        new DrawnOdds(nations, leads, sampling, seed).odds(effort, watch), leads, sampling, seed);
  }
}
