package org.twocounts.cli.command;

import java.util.List;
import java.util.Optional;
import org.twocounts.analysis.NamedCandidate;
import org.twocounts.analysis.TippingOptions;
import org.twocounts.analysis.TippingOptions.Baseline;
import org.twocounts.analysis.TippingOptions.Convention;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import picocli.CommandLine.Option;

/** The options of {@code tipping} and {@code bias}. */
final class TippingChoice {
  @Option(
      names = "--convention",
      paramLabel = "WAY",
      description =
          "winner (default): units in the winner's order; either-side: from both ends, the mean"
              + " where they differ.")
  private Convention convention = Convention.WINNER;

  @Option(
      names = "--baseline",
      paramLabel = "VOTES",
      description = "Margins in all votes (default) or two-party: winner's and rival's only.")
  private Baseline baseline = Baseline.ALL;

  @Option(
      names = "--rival",
      paramLabel = "NAME",
      description = "The candidate held against the electoral winner.")
  private String rival;

  /** The choice, with the rival's full name as found among the candidates of the elections. */
  TippingOptions options(ElectionRecord record, List<Election> elections) {
    return new TippingOptions(
        convention,
        baseline,
        Optional.ofNullable(rival).map(name -> NamedCandidate.find(record, elections, name)));
  }
}
