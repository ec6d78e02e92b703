package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twocounts.analysis.ElectoralVote;
import org.twocounts.analysis.ElectoralVote.Tally;
import org.twocounts.analysis.PopularVote;
import org.twocounts.model.DecidedBy;
import org.twocounts.model.Election;

/** What a map of electoral votes shows, in a sentence. */
final class MapTitles {
  /** A space at which no line ends. */
  private static final String UNBROKEN = "\u00a0";

  private MapTitles() {}

  static String of(Election election) {
    ElectoralVote votes = ElectoralVote.of(election);
    String president = election.president();
    String name = Figures.familyName(president);
    List<Tally> others =
        votes.tallies().stream().filter(t -> !t.candidate().equals(president)).toList();
    if (election.decidedBy() == DecidedBy.HOUSE) {
      return election.year()
          + ": "
          + tally(votes.tallies())
          + ": no decision, and the House chose "
          + name;
    }
    String rest = others.isEmpty() ? "" : ", " + against(others);
    return election.year()
        + ": "
        + name
        + " won with "
        + votes.votesOf(president)
        + " electoral votes"
        + rest
        + people(election);
  }

  private static String against(List<Tally> others) {
    Tally best = others.get(0);
    return Figures.familyName(best.candidate()) + " received " + best.votes();
  }

  private static String tally(List<Tally> tallies) {
    List<String> parts = new ArrayList<>();
    tallies.stream()
        .limit(4)
        .forEach(t -> parts.add(Figures.familyName(t.candidate()) + UNBROKEN + t.votes()));
    return String.join(", ", parts);
  }

  private static String people(Election election) {
    PopularVote popular = PopularVote.of(election);
    Optional<String> leader = popular.leader();
    if (leader.isEmpty() || leader.get().equals(election.president())) {
      return "";
    }
    return " and led the popular vote by "
        + Figures.points(popular.marginOf(leader.get()).orElseThrow().points()).replace("+", "");
  }
}
