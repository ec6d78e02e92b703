package org.twocounts.classroom.kind;

import java.util.List;
import org.twocounts.analysis.ElectoralVote;
import org.twocounts.analysis.PopularVote;
import org.twocounts.classroom.Level;
import org.twocounts.model.Election;

/**
 * Both counts of whoever became President, as charts of all elections show them.
 *
 * @param lead in votes, over the best other candidate, in percentage points of all votes
 * @param electors in percent of those appointed
 * @param electoralLead over the best other candidate, in percentage points of those appointed
 */
record PresidentsCounts(Election election, double lead, double electors, double electoralLead) {

  /** Those of every election of the record whose votes are credited in one way only. */
  static List<PresidentsCounts> all(Material material) {
    return material.presidentsCounts(() -> found(material));
  }

  private static List<PresidentsCounts> found(Material material) {
    return material.elections(Level.COLLEGE).stream()
        .filter(e -> e.attributions().isEmpty())
        .map(PresidentsCounts::of)
        .toList();
  }

  private static PresidentsCounts of(Election election) {
    String president = election.president();
    PopularVote popular = PopularVote.of(election);
    ElectoralVote electoral = ElectoralVote.of(election);
    long votes = popular.votesOf(president).orElse(0);
    long next = popular.bestOtherThan(president).map(n -> popular.votesOf(n).orElse(0)).orElse(0L);
    int electors = electoral.votesOf(president);
    int nextElectors =
        electoral.tallies().stream()
            .filter(t -> !t.candidate().equals(president))
            .mapToInt(ElectoralVote.Tally::votes)
            .max()
            .orElse(0);
    double appointed = election.electorsAppointed();
    return new PresidentsCounts(
        election,
        100.0 * (votes - next) / popular.total(),
        100 * electors / appointed,
        100 * (electors - nextElectors) / appointed);
  }

  int year() {
    return election.year();
  }
}
