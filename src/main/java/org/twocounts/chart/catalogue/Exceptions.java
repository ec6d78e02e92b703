package org.twocounts.chart.catalogue;

import java.util.List;
import java.util.Optional;
import org.twocounts.analysis.Attributions;
import org.twocounts.analysis.DisputedElectors;
import org.twocounts.analysis.PopularVote;
import org.twocounts.model.Attribution;
import org.twocounts.model.DecidedBy;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.FamilyName;
import org.twocounts.model.IrregularElectors;
import org.twocounts.model.IrregularKind;
import org.twocounts.model.Office;
import org.twocounts.model.State;
import org.twocounts.words.Joined;

/** What has to be explained about an election where a chart shows it, in a few words. */
final class Exceptions {
  private Exceptions() {}

  /** Why the outcome is contested or special; empty where it is neither. */
  static Optional<String> of(Election election, ElectionRecord record) {
    if (election.decidedBy() == DecidedBy.HOUSE) {
      return Optional.of(
          election.year()
              + ": no majority of electors; the House chose "
              + FamilyName.of(election.president()));
    }
    return decidedByDispute(election).or(() -> dependsOnAttribution(election, record));
  }

  private static Optional<String> decidedByDispute(Election election) {
    DisputedElectors disputed = DisputedElectors.of(election);
    if (!disputed.isDecisive()) {
      return Optional.empty();
    }
    int counted = disputed.total();
    return Optional.of(
        String.format(
            "%s: %s%s disputed electoral votes were counted for %s",
            election.year(),
            counted == disputed(election) ? "all " : "",
            counted,
            FamilyName.of(election.president())));
  }

  /** Disputed electoral votes for President, whether Congress counted or refused them. */
  private static int disputed(Election election) {
    return election.irregularElectors().stream()
        .filter(i -> i.office() == Office.PRESIDENT)
        .filter(
            i -> i.kind() == IrregularKind.DISPUTED_COUNTED || i.kind() == IrregularKind.REJECTED)
        .mapToInt(IrregularElectors::count)
        .sum();
  }

  private static Optional<String> dependsOnAttribution(Election election, ElectionRecord record) {
    Optional<String> leader = PopularVote.of(election).leader();
    Optional<Attribution> other =
        election.attributions().stream()
            .filter(a -> !PopularVote.of(Attributions.apply(election, a)).leader().equals(leader))
            .findFirst();
    return other.map(
        a -> {
          List<String> states =
              a.counts().stream()
                  .map(Attribution.AttributedCount::state)
                  .distinct()
                  .map(code -> record.findState(code).map(State::name).orElse(code))
                  .toList();
          return String.format(
              "%s: who led the popular vote depends on how the votes of %s are divided",
              election.year(), Joined.of(states));
        });
  }
}
