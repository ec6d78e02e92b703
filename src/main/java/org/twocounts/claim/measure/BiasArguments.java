package org.twocounts.claim.measure;

import java.util.Optional;
import org.twocounts.analysis.TippingOptions;

/** How a check wants Electoral College bias measured. */
final class BiasArguments {
  static final Parameter<TippingOptions.Convention> CONVENTION =
      Parameter.choice(
              "convention", "from which end units are counted", TippingOptions.Convention.class)
          .orElse(TippingOptions.Convention.WINNER);
  static final Parameter<TippingOptions.Baseline> BASELINE =
      Parameter.choice(
              "baseline", "in what votes margins are measured", TippingOptions.Baseline.class)
          .orElse(TippingOptions.Baseline.ALL);

  private BiasArguments() {}

  static TippingOptions options(Arguments arguments) {
    return new TippingOptions(arguments.get(CONVENTION), arguments.get(BASELINE), Optional.empty());
  }
}
