package org.twocounts.simulation;

import java.util.List;
import java.util.Optional;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * An election and the model by which it is drawn.
 *
 * @param estimate on which the model's spread rests; empty where all of it was given, or nothing of
 *     it comes from past swings
 */
public record ModelledNation(
    SwingingNation nation, SwingModel model, Optional<SwingEstimate> estimate) {

  /**
   * The same election under another model of swings, with all that the estimate says of it.
   *
   * @throws IllegalStateException without an estimate
   * @throws IllegalArgumentException for voters who toss coins: they do not swing
   */
  public ModelledNation under(ModelKind kind) {
    if (kind == ModelKind.RANDOM_VOTING) {
      throw new IllegalArgumentException("no model of swings: " + kind);
    }
    SwingEstimate basis =
        estimate.orElseThrow(() -> new IllegalStateException("no estimate of swings"));
    return new ModelledNation(
        nation,
        new SwingModel(
            kind,
            kind.of(basis.spread()),
            model.meanSwing(),
            model.tails(),
            model.turnout(),
            kind == ModelKind.BOOTSTRAP ? Assumptions.deviations(basis.swings()) : List.of()),
        estimate);
  }

  Sampler sampler(Sampling sampling, Leads leads, UniformRandomProvider random) {
    SwingDraws draws =
        model.kind() == ModelKind.BOOTSTRAP
            ? new PastDraws(nation, model, random)
            : new NormalDraws(nation, model, random);
    return sampling == Sampling.PLAIN
        ? new PlainSampler(nation, model, leads, draws, random)
        : new SweptSampler(nation, model, leads, draws);
  }
}
