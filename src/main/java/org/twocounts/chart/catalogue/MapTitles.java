package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twocounts.analysis.ElectoralVote;
import org.twocounts.analysis.ElectoralVote.Tally;
import org.twocounts.analysis.ElectorsWon;
import org.twocounts.analysis.PopularVote;
import org.twocounts.model.DecidedBy;
import org.twocounts.model.Election;
import org.twocounts.model.FamilyName;
import org.twocounts.model.IrregularKind;
import org.twocounts.model.Office;

/** What a map of electoral votes shows, in a sentence. */
final class MapTitles {
  /** A space at which no line ends. */
  private static final String UNBROKEN = "\u00a0";

  private MapTitles() {}

  static String of(Election election) {
    ElectoralVote votes = ElectoralVote.of(election);
    String president = election.president();
    String name = FamilyName.of(president);
    List<Tally> others =
        votes.tallies().stream().filter(t -> !t.candidate().equals(president)).toList();
    if (election.decidedBy() == DecidedBy.HOUSE) {
      return String.format(
          "%s: %s; the House chose %s", election.year(), tally(votes.tallies()), name);
    }
    return String.format(
        "%s: %s won with %s electoral votes%s",
        election.year(), name, votes.votesOf(president), rest(election, others));
  }

  /** What became of the others: who was next, who died, who led the people. */
  private static String rest(Election election, List<Tally> others) {
    Optional<String> dead = rivalWhoDied(election);
    Optional<String> leader =
        PopularVote.of(election).leader().filter(l -> !l.equals(election.president()));
    if (dead.isPresent()) {
      return "; " + FamilyName.of(dead.get()) + " had died before the electors voted";
    }
    if (others.isEmpty()) {
      return "";
    }
    Tally next = others.get(0);
    return leader
        .map(l -> "; " + FamilyName.of(l) + " led the popular vote")
        .orElse(", " + FamilyName.of(next.candidate()) + " received " + next.votes());
  }

  /** The candidate for whom most electors of others were chosen, if dead when they voted. */
  private static Optional<String> rivalWhoDied(Election election) {
    return ElectorsWon.of(election)
        .flatMap(
            won ->
                won.totals().entrySet().stream()
                    .filter(e -> !e.getKey().equals(election.president()))
                    .max(Map.Entry.comparingByValue()))
        .map(Map.Entry::getKey)
        .filter(
            rival ->
                election.irregularElectors().stream()
                    .filter(i -> i.kind() == IrregularKind.DIED_CANDIDATE)
                    .filter(i -> i.office() != Office.VICE_PRESIDENT)
                    .anyMatch(i -> i.pledgedTo().equals(Optional.of(rival))));
  }

  private static String tally(List<Tally> tallies) {
    List<String> parts = new ArrayList<>();
    tallies.stream()
        .limit(4)
        .forEach(t -> parts.add(FamilyName.of(t.candidate()) + UNBROKEN + t.votes()));
    return String.join(", ", parts);
  }
}
