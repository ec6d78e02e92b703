package org.twocounts.cli.command;

import java.util.Optional;
import org.twocounts.analysis.Attributions;
import org.twocounts.chart.ChartRequest;
import org.twocounts.cli.session.Session;
import org.twocounts.data.Dataset;

/** What charts are drawn from: the record in use, under the attributions chosen. */
final class ChartRequests {
  private ChartRequests() {}

  static ChartRequest of(Session session, Dataset dataset) {
    Optional<String> remark =
        dataset.version().released()
            ? Optional.empty()
            : Optional.of("data of " + dataset.name() + ", not the released record");
    return new ChartRequest(
        Attributions.apply(dataset.record(), session.attributions()),
        remark,
        session.attributions());
  }
}
