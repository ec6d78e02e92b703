package org.twocounts.simulation;

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
