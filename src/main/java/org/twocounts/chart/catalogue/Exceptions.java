package org.twocounts.chart.catalogue;

import java.util.List;
import java.util.Optional;
import org.twocounts.analysis.Attributions;
import org.twocounts.analysis.ElectoralVote;
import org.twocounts.analysis.PopularVote;
import org.twocounts.model.Attribution;
import org.twocounts.model.DecidedBy;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.IrregularElectors;
import org.twocounts.model.IrregularKind;
import org.twocounts.model.Office;
import org.twocounts.model.State;

/** What has to be explained about an election where a chart shows it, in a few words. */
final class Exceptions {
  private Exceptions() {}

  /** Why the outcome is contested or special; empty where it is neither. */
  static Optional<String> of(Election election, ElectionRecord record) {
    if (election.decidedBy() == DecidedBy.HOUSE) {
      return Optional.of(
          election.year()
              + ": no majority of electors; the House chose "
              + Figures.familyName(election.president()));
    }
    return decidedByDispute(election).or(() -> dependsOnAttribution(election, record));
  }

  private static Optional<String> decidedByDispute(Election election) {
    int disputed =
        election.irregularElectors().stream()
            .filter(i -> i.office() == Office.PRESIDENT)
            .filter(i -> i.kind() == IrregularKind.DISPUTED_COUNTED)
            .filter(i -> i.votedFor().equals(Optional.of(election.president())))
            .mapToInt(IrregularElectors::count)
            .sum();
    ElectoralVote votes = ElectoralVote.of(election);
    boolean decisive =
        disputed > 0 && votes.votesOf(election.president()) - disputed < votes.majority();
    String name = Figures.familyName(election.president());
    return decisive
        ? Optional.of(
            nationalRemark(election)
                .map(text -> election.year() + ": " + text)
                .orElse(
                    election.year()
                        + ": "
                        + disputed
                        + " disputed electors were counted for "
                        + name))
        : Optional.empty();
  }

  /** The last clause of what the record remarks on the nation in that year. */
  private static Optional<String> nationalRemark(Election election) {
    return election.remarks().stream()
        .filter(r -> r.state().isEmpty())
        .map(r -> r.text().substring(r.text().indexOf(';') + 1).strip())
        .map(text -> text.endsWith(".") ? text.substring(0, text.length() - 1) : text)
        .findFirst();
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
          return election.year()
              + ": who led the popular vote depends on how the votes of "
              + Figures.list(states)
              + " are divided";
        });
  }
}
