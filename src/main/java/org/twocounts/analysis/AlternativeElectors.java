package org.twocounts.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twocounts.model.Election;
import org.twocounts.model.IrregularElectors;
import org.twocounts.model.IrregularKind;
import org.twocounts.model.Office;

/**
 * The electoral vote with disputed electors counted the other way.
 *
 * <p>The rule: of rival returns, which leave nobody known to be pledged, the other one, which is
 * the runner-up's, is counted; disputed votes without rivals are left out; votes that Congress
 * rejected are counted for whom they were cast, where that is known.
 *
 * @param count what is counted, in words
 * @param standing who leads, and by how many votes
 * @param majority whether the leader has a majority of the electors appointed
 */
public record AlternativeElectors(String count, Standing standing, boolean majority) {

  /**
   * Counts the electoral vote as it was counted, then each disputed group the other way, then,
   * where there are several, all of them. Empty where no electors were disputed or rejected.
   */
  public static List<AlternativeElectors> of(Election election) {
    List<IrregularElectors> contested =
        election.irregularElectors().stream()
            .filter(i -> i.office() == Office.PRESIDENT && i.count() > 0)
            .filter(
                i ->
                    i.kind() == IrregularKind.DISPUTED_COUNTED
                        || i.kind() == IrregularKind.REJECTED)
            .filter(i -> i.kind() != IrregularKind.REJECTED || i.pledgedTo().isPresent())
            .toList();
    List<AlternativeElectors> counts = new ArrayList<>();
    if (!contested.isEmpty()) {
      counts.add(count(election, "as counted by Congress", List.of()));
      contested.forEach(i -> counts.add(count(election, words(i), List.of(i))));
    }
    if (contested.size() > 1) {
      counts.add(count(election, "all of these together", contested));
    }
    return List.copyOf(counts);
  }

  private static AlternativeElectors count(
      Election election, String words, List<IrregularElectors> otherwise) {
    ElectoralVote counted = ElectoralVote.of(election);
    Map<String, Long> votes = new LinkedHashMap<>();
    counted.tallies().forEach(t -> votes.put(t.candidate(), (long) t.votes()));
    String runnerUp =
        counted.tallies().stream()
            .map(ElectoralVote.Tally::candidate)
            .filter(name -> !name.equals(election.president()))
            .findFirst()
            .orElse(election.president());
    for (IrregularElectors group : otherwise) {
      if (group.kind() == IrregularKind.DISPUTED_COUNTED) {
        group.votedFor().ifPresent(name -> votes.merge(name, (long) -group.count(), Long::sum));
      }
      beneficiary(group, runnerUp)
          .ifPresent(name -> votes.merge(name, (long) group.count(), Long::sum));
    }
    Standing standing = Standing.of(votes).orElseThrow();
    boolean majority =
        standing.leader().stream().anyMatch(name -> votes.get(name) >= counted.majority());
    return new AlternativeElectors(words, standing, majority);
  }

  private static Optional<String> beneficiary(IrregularElectors group, String runnerUp) {
    if (group.kind() == IrregularKind.REJECTED) {
      return group.pledgedTo();
    }
    return group.pledgedTo().isPresent() ? Optional.empty() : Optional.of(runnerUp);
  }

  private static String words(IrregularElectors group) {
    String electors = group.state().orElse("?") + " " + group.count();
    if (group.kind() == IrregularKind.REJECTED) {
      return electors + ", rejected by Congress, counted";
    }
    return group.pledgedTo().isPresent()
        ? electors + ", disputed, left out"
        : electors + " by the rival return";
  }
}
