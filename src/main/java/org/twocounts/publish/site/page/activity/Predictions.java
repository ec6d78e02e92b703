package org.twocounts.publish.site.page.activity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.twocounts.analysis.ElectionSummary;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.PopularVoteCoverage;

/** The questions that a record answers, in the order in which a class meets them. */
final class Predictions {
  private Predictions() {}

  /** Those that the record has an answer to; none without votes of a whole nation. */
  static List<Prediction> of(ElectionRecord record) {
    List<Election> elections =
        record.elections().stream()
            .filter(e -> e.popularVote() == PopularVoteCoverage.NATIONAL)
            .toList();
    if (elections.isEmpty()) {
      return List.of();
    }
    CountPredictions counts =
        new CountPredictions(elections.stream().map(ElectionSummary::of).toList());
    FewestPredictions fewest = new FewestPredictions(record, elections);
    return Stream.of(
            counts.splits(),
            counts.leastShareOfWinner(),
            counts.widestGap(),
            counts.votesWithoutElectors(),
            counts.narrowest(),
            fewest.leastShare(),
            fewest.easiestFlip(),
            fewest.smallestFlip(),
            fewest.peoplePerElector())
        .flatMap(Optional::stream)
        .toList();
  }
}
